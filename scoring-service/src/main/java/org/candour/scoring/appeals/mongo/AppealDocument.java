package org.candour.scoring.appeals.mongo;

import java.time.Instant;
import java.util.Objects;

import org.bson.Document;

import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.methodologies.mongo.OfficialDocument;
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.reviews.mongo.DraftDocument;
import org.candour.scoring.reviews.mongo.ReviewDocument;

/** An appeal as a document and back. Times are text: a date in BSON would lose what is below a millisecond. */
final class AppealDocument {

    static final String COMPANY = "company";

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
        Document document = new Document("name", state.wire());
        return switch (state) {
            case AppealState.Open _ -> document;
            case AppealState.Replied(Reply reply) -> document.append("reply", reply(reply));
            case AppealState.Settled settled -> document.append("reply", reply(settled.reply()))
                    .append("agreement", ReviewDocument.statement(settled.agreement()));
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
            case "upheld", "not-upheld" -> new AppealState.Settled(reply(found),
                    ReviewDocument.statement(found.get("agreement", Document.class)));
            case "withdrawn" -> new AppealState.Withdrawn(
                    OfficialDocument.read(found.get("by", Document.class)),
                    Instant.parse(found.getString("at")));
            default -> throw new IllegalStateException("an appeal stands at " + name);
        };
    }

    private static Document reply(Reply reply) {
        return new Document("by", OfficialDocument.of(reply.by())).append("at", reply.at().toString())
                .append("upheld", reply.upheld()).append("reason", reply.reason())
                .append("decisions", DraftDocument.decisions(reply.decisions()))
                .append("takenBack", DraftDocument.places(reply.takenBack()))
                .append("authority", reply.authority()).append("salt", reply.salt());
    }

    private static Reply reply(Document state) {
        Document found = Objects.requireNonNull(state.get("reply", Document.class));
        return new Reply(OfficialDocument.read(found.get("by", Document.class)),
                Instant.parse(found.getString("at")), found.getBoolean("upheld"), found.getString("reason"),
                DraftDocument.decisions(found), DraftDocument.places(found, "takenBack"),
                found.getString("authority"), found.getString("salt"));
    }

}
