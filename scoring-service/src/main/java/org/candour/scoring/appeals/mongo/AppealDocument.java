package org.candour.scoring.appeals.mongo;

import java.time.Instant;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.methodologies.mongo.OfficialDocument;
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.reviews.ReviewState.Statement;
import org.candour.scoring.reviews.mongo.DraftDocument;
import org.candour.scoring.reviews.mongo.ReviewDocument;

/** An appeal as a document and back. Times are text: a date in BSON would lose what is below a millisecond. */
final class AppealDocument {

    static final String COMPANY = "company";

    private static final String COUNTING = "counting";

    private static final String AGREEMENT = "agreement";

    private AppealDocument() {}

    /** All but its {@code _id}. */
    static Document of(Appeal appeal) {
        return new Document(Revised.REVISION, appeal.revision()).append(COMPANY, appeal.company())
                .append("methodology", appeal.methodology()).append("indicator", appeal.indicator())
                .append("open", appeal.open()).append("closing", appeal.closing())
                .append("reason", appeal.reason()).append("evidence", appeal.evidence())
                .append("by", OfficialDocument.of(appeal.by())).append("filed", appeal.filed().toString())
                .append("state", state(appeal.state()));
    }

    static Appeal read(Document found) {
        return new Appeal(AppealId.parse(found.getString("_id")).orElseThrow(),
                found.getLong(Revised.REVISION), found.getString(COMPANY), found.getString("methodology"),
                found.getString("indicator"), found.getBoolean("open"), found.getInteger("closing"),
                found.getString("reason"), found.getList("evidence", String.class),
                OfficialDocument.read(found.get("by", Document.class)),
                Instant.parse(found.getString("filed")),
                state(Objects.requireNonNull(found.get("state", Document.class))));
    }

    private static Document state(AppealState state) {
        Document document = new Document("name",
                state instanceof AppealState.Counting ? COUNTING : state.wire());
        return switch (state) {
            case AppealState.Open _ -> document;
            case AppealState.Replied(Reply reply) -> document.append("reply", reply(reply));
            case AppealState.Counting(Reply reply, Statement agreement) ->
                answered(document, reply, agreement);
            case AppealState.Settled(Reply reply, Statement agreement) ->
                answered(document, reply, agreement);
            case AppealState.Withdrawn withdrawn ->
                document.append("by", OfficialDocument.of(withdrawn.by()))
                        .append("at", withdrawn.at().toString());
        };
    }

    private static AppealState state(Document found) {
        String name = found.getString("name");
        return switch (name) {
            case "open" -> new AppealState.Open();
            case "replied" -> new AppealState.Replied(reply(found));
            case COUNTING -> new AppealState.Counting(reply(found), agreement(found));
            case "upheld", "not-upheld" -> new AppealState.Settled(reply(found), agreement(found));
            case "withdrawn" -> new AppealState.Withdrawn(
                    OfficialDocument.read(found.get("by", Document.class)),
                    Instant.parse(found.getString("at")));
            default -> throw new IllegalStateException("an appeal stands at " + name);
        };
    }

    private static Document answered(Document document, Reply reply, @Nullable Statement agreement) {
        return document.append("reply", reply(reply)).append(AGREEMENT, ReviewDocument.statement(agreement));
    }

    private static @Nullable Statement agreement(Document found) {
        return ReviewDocument.statement(found.get(AGREEMENT, Document.class));
    }

    private static Document reply(Reply reply) {
        return new Document("by", OfficialDocument.of(reply.by())).append("at", reply.at().toString())
                .append("upheld", reply.upheld()).append("reason", reply.reason())
                .append("decisions", DraftDocument.decisions(reply.decisions()))
                .append("takenBack", DraftDocument.places(reply.takenBack()))
                .append("authority", reply.authority()).append("salt", reply.salt())
                .append("closings", reply.closings());
    }

    private static Reply reply(Document state) {
        Document found = Objects.requireNonNull(state.get("reply", Document.class));
        return new Reply(OfficialDocument.read(found.get("by", Document.class)),
                Instant.parse(found.getString("at")), found.getBoolean("upheld"), found.getString("reason"),
                DraftDocument.decisions(found), DraftDocument.places(found, "takenBack"),
                found.getString("authority"), found.getString("salt"), found.getInteger("closings"));
    }

}
