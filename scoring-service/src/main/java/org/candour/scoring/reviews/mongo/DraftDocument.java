package org.candour.scoring.reviews.mongo;

import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.reviews.DecidedPlace;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewId;

/** What a reviewer would decide as a document and back. */
public final class DraftDocument {

    private DraftDocument() {}

    static Document of(ReviewDraft draft) {
        return new Document("depth", depth(draft.depth())).append("decisions",
                decisions(draft.decisions()));
    }

    static ReviewDraft read(Document found) {
        return new ReviewDraft(depth(Objects.requireNonNull(found.get("depth", Document.class))),
                decisions(found));
    }

    /** Decisions as documents. */
    public static List<Document> decisions(List<ReasonedDecision> decisions) {
        return decisions.stream().map(DraftDocument::decision).toList();
    }

    /** The decisions in a document's {@code decisions}. */
    public static List<ReasonedDecision> decisions(Document found) {
        return found.getList("decisions", Document.class).stream().map(DraftDocument::decision).toList();
    }

    private static Document depth(Depth depth) {
        return switch (depth) {
            case Depth.Full _ -> new Document("kind", "full");
            case Depth.Targeted(String why) -> new Document("kind", "targeted").append("why", why);
            case Depth.Random(String seed, int percent) ->
                new Document("kind", "random").append("seed", seed).append("percent", percent);
        };
    }

    private static Depth depth(Document found) {
        String kind = found.getString("kind");
        return switch (kind) {
            case "full" -> new Depth.Full();
            case "targeted" -> new Depth.Targeted(found.getString("why"));
            case "random" -> new Depth.Random(found.getString("seed"), found.getInteger("percent"));
            default -> throw new IllegalStateException("a review is " + kind);
        };
    }

    /** Inputs as documents. */
    public static List<Document> places(List<DecidedPlace> places) {
        return places.stream().map(DraftDocument::place).toList();
    }

    /** The inputs in an array of a document. */
    public static List<DecidedPlace> places(Document found, String name) {
        return found.getList(name, Document.class).stream().map(DraftDocument::place).toList();
    }

    private static Document place(DecidedPlace place) {
        return new Document("form", place.form()).append("question", place.question())
                .append("at", at(place.at())).append("leftOut", place.leftOut());
    }

    private static DecidedPlace place(Document found) {
        return new DecidedPlace(found.getString("form"), found.getString("question"),
                at(found.get("at", Document.class)), found.getString("leftOut"));
    }

    private static Document decision(ReasonedDecision reasoned) {
        Decision decision = reasoned.decision();
        Document document = new Document("form", decision.form()).append("question", decision.question())
                .append("reason", reasoned.reason()).append("opened", reasoned.opened())
                .append("inheritedFrom",
                        reasoned.inheritedFrom() == null ? null : reasoned.inheritedFrom().toString());
        return switch (decision) {
            case Decision.LeftOut key -> document.append("leftOut", key.key());
            case Decision.OnAnswer on -> document.append("at", at(on.at())).append("choice", on.choice())
                    .append("strength", on.strength() == null ? null : on.strength().toString())
                    .append("admitted", on.admitted());
        };
    }

    private static ReasonedDecision decision(Document found) {
        String form = found.getString("form");
        String question = found.getString("question");
        String leftOut = found.getString("leftOut");
        String strength = found.getString("strength");
        String inheritedFrom = found.getString("inheritedFrom");
        Decision decision = leftOut != null
                ? new Decision.LeftOut(form, question, leftOut)
                : new Decision.OnAnswer(form, question, at(found.get("at", Document.class)),
                        found.getString("choice"), strength == null ? null : Rational.parse(strength),
                        found.getBoolean("admitted"));
        return new ReasonedDecision(decision, found.getString("reason"),
                found.getList("opened", String.class),
                inheritedFrom == null ? null : ReviewId.parse(inheritedFrom).orElseThrow());
    }

    private static @Nullable Document at(@Nullable At at) {
        return at == null ? null : new Document("dimension", at.dimension()).append("key", at.key());
    }

    private static @Nullable At at(@Nullable Document found) {
        return found == null ? null : new At(found.getString("dimension"), found.getString("key"));
    }

}
