package org.candour.scoring.challenges.mongo;

import java.time.Instant;
import java.time.LocalDate;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeOutcome;
import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.challenges.ChallengeState.Filed;
import org.candour.scoring.challenges.ChallengeState.Refused;
import org.candour.scoring.challenges.ChallengeState.Reply;
import org.candour.scoring.methodologies.mongo.OfficialDocument;
import org.candour.scoring.reviews.ReviewId;

/** What became of a challenge as documents and back. */
final class StateDocument {

    private static final String REASON = "reason";

    private static final String OUTCOME = "outcome";

    private static final String VERSION = "version";

    private static final String REVIEW = "review";

    private StateDocument() {}

    static Filed filed(String until) {
        return new Filed(LocalDate.parse(until));
    }

    static Document of(Refused refused) {
        return new Document("by", OfficialDocument.of(refused.by())).append("at", refused.at().toString())
                .append(REASON, refused.reason());
    }

    static Refused refused(Document found) {
        return new Refused(OfficialDocument.read(found.get("by", Document.class)), at(found),
                found.getString(REASON));
    }

    static Document of(Admitted admitted) {
        return new Document("by", OfficialDocument.of(admitted.by())).append("at", admitted.at().toString())
                .append("until", admitted.until().toString()).append("reply", reply(admitted.reply()));
    }

    static Admitted admitted(Document found) {
        return new Admitted(OfficialDocument.read(found.get("by", Document.class)), at(found),
                LocalDate.parse(found.getString("until")), reply(found.get("reply", Document.class)));
    }

    static Document of(Closed closed) {
        Document document = new Document("at", closed.at().toString())
                .append("by", closed.by() == null ? null : OfficialDocument.of(closed.by()))
                .append(OUTCOME, closed.outcome().wire());
        return switch (closed.outcome()) {
            case ChallengeOutcome.Amended amended -> document.append(VERSION, amended.version());
            case ChallengeOutcome.ReviewerDecided decided ->
                document.append(REVIEW, decided.review().toString());
            case ChallengeOutcome.NotUpheld notUpheld -> document.append(REASON, notUpheld.reason());
            case ChallengeOutcome.Withdrawn _,ChallengeOutcome.NoReply _ -> document;
        };
    }

    static Closed closed(@Nullable Document admission, Document found) {
        Document by = found.get("by", Document.class);
        return new Closed(admission == null ? null : admitted(admission), outcome(found),
                by == null ? null : OfficialDocument.read(by), at(found));
    }

    private static ChallengeOutcome outcome(Document found) {
        String name = found.getString(OUTCOME);
        return switch (name) {
            case ChallengeOutcome.Amended.WIRE -> new ChallengeOutcome.Amended(found.getInteger(VERSION));
            case ChallengeOutcome.ReviewerDecided.WIRE ->
                new ChallengeOutcome.ReviewerDecided(ReviewId.parse(found.getString(REVIEW)).orElseThrow());
            case ChallengeOutcome.NotUpheld.WIRE -> new ChallengeOutcome.NotUpheld(found.getString(REASON));
            case ChallengeOutcome.Withdrawn.WIRE -> new ChallengeOutcome.Withdrawn();
            case ChallengeOutcome.NoReply.WIRE -> new ChallengeOutcome.NoReply();
            default -> throw new IllegalStateException("a challenge ended " + name);
        };
    }

    private static @Nullable Document reply(@Nullable Reply reply) {
        return reply == null
                ? null
                : new Document("by", OfficialDocument.of(reply.by())).append("at", reply.at().toString())
                        .append("text", reply.text());
    }

    private static @Nullable Reply reply(@Nullable Document found) {
        return found == null
                ? null
                : new Reply(OfficialDocument.read(found.get("by", Document.class)), at(found),
                        found.getString("text"));
    }

    private static Instant at(Document found) {
        return Instant.parse(found.getString("at"));
    }

}
