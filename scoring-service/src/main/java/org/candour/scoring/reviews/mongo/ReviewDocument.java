package org.candour.scoring.reviews.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.methodologies.mongo.OfficialDocument;
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.reviews.Declaration;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.ReviewState.Statement;

/** A review as a document and back. Times are text: a date in BSON would lose what is below a millisecond. */
public final class ReviewDocument {

    private static final String STATE = "state";

    private static final String REVIEWER = "reviewer";

    private static final String DRAFT = "draft";

    private ReviewDocument() {}

    /** All but its {@code _id}. */
    static Document of(Review review) {
        return new Document(Revised.REVISION, review.revision())
                .append("disclosure", review.id().disclosure())
                .append("version", review.id().version()).append("company", review.company())
                .append("pseudonyms", review.pseudonyms().secret())
                .append("declarations",
                        review.declarations().stream().map(ReviewDocument::declaration).toList())
                .append(STATE, state(review.state()));
    }

    static Review read(Document found) {
        return new Review(new ReviewId(found.getString("disclosure"), found.getInteger("version")),
                found.getLong(Revised.REVISION), found.getString("company"),
                new Pseudonyms(found.getString("pseudonyms")),
                found.getList("declarations", Document.class).stream().map(ReviewDocument::declaration)
                        .toList(),
                state(inner(found, STATE)));
    }

    private static Document declaration(Declaration declaration) {
        return new Document("by", OfficialDocument.of(declaration.by()))
                .append("conflict", declaration.conflict())
                .append("statement", declaration.statement()).append("at", declaration.at().toString())
                .append("takeOver", declaration.takeOver());
    }

    private static Declaration declaration(Document found) {
        return new Declaration(OfficialDocument.read(found.get("by", Document.class)),
                found.getBoolean("conflict"), found.getString("statement"),
                Instant.parse(found.getString("at")), found.getString("takeOver"));
    }

    private static Document state(ReviewState state) {
        Document document = new Document("name", state.wire());
        return switch (state) {
            case ReviewState.Open _ -> document;
            case ReviewState.Assigned assigned ->
                document.append(REVIEWER, OfficialDocument.of(assigned.reviewer()))
                        .append(DRAFT, assigned.draft() == null ? null : DraftDocument.of(assigned.draft()));
            case ReviewState.Shown shown -> shown(document, shown);
            case ReviewState.Closed closed ->
                ClosingDocument.append(shown(document, closed.last()), closed.closings());
        };
    }

    private static Document shown(Document document, ReviewState.Shown shown) {
        return document.append(REVIEWER, OfficialDocument.of(shown.reviewer()))
                .append(DRAFT, DraftDocument.of(shown.draft())).append("shown", shown.shown().toString())
                .append("until", shown.until().toString()).append("second", shown.second())
                .append("reply", statement(shown.reply())).append("agreement", statement(shown.agreement()));
    }

    private static ReviewState state(Document found) {
        String name = found.getString("name");
        return switch (name) {
            case "open" -> new ReviewState.Open();
            case "assigned" -> {
                Document draft = found.get(DRAFT, Document.class);
                yield new ReviewState.Assigned(OfficialDocument.read(found.get(REVIEWER, Document.class)),
                        draft == null ? null : DraftDocument.read(draft));
            }
            case "shown" -> shown(found);
            case "closed" -> ClosingDocument.read(found, shown(found));
            default -> throw new IllegalStateException("a review stands at " + name);
        };
    }

    private static ReviewState.Shown shown(Document found) {
        return new ReviewState.Shown(OfficialDocument.read(found.get(REVIEWER, Document.class)),
                DraftDocument.read(inner(found, DRAFT)), Instant.parse(found.getString("shown")),
                LocalDate.parse(found.getString("until")), found.getBoolean("second"),
                statement(found.get("reply", Document.class)),
                statement(found.get("agreement", Document.class)));
    }

    /** What somebody said as a document. */
    public static @Nullable Document statement(@Nullable Statement statement) {
        return statement == null
                ? null
                : new Document("by", OfficialDocument.of(statement.by()))
                        .append("at", statement.at().toString())
                        .append("text", statement.text());
    }

    /** What somebody said. */
    public static @Nullable Statement statement(@Nullable Document found) {
        return found == null
                ? null
                : new Statement(OfficialDocument.read(found.get("by", Document.class)),
                        Instant.parse(found.getString("at")), found.getString("text"));
    }

    private static Document inner(Document found, String name) {
        return Objects.requireNonNull(found.get(name, Document.class), name);
    }

}
