package org.candour.scoring.challenges.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.engine.At;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.json.Digest;

/**
 * A challenge as a document and back. Times are text: a date in BSON would lose what is below a millisecond; but from
 * when everybody sees it is a number, too, which is asked for.
 */
final class ChallengeDocument {

    static final String CLAIM = "claim";

    static final String DISCLOSURE = "disclosure";

    static final String COMPANY = "company";

    static final String STATE = "state";

    static final String FILED = "filed";

    static final String REFUSED = "refused";

    static final String ADMITTED = "admitted";

    static final String CLOSED = "closed";

    /** Since when everybody sees it, in milliseconds; null where nobody does, and no moment is known. */
    static final String APPEARS = "appears";

    /** How it was admitted; null where it was not. */
    static final String ANSWERABLE = "admission";

    private static final String VERSION = "version";

    private static final String END = "end";

    private ChallengeDocument() {}

    /** All but its {@code _id}. */
    static Document of(Challenge challenge) {
        ChallengedAnswer about = challenge.about();
        Document document = new Document(Revised.REVISION, challenge.revision())
                .append(CLAIM, claim(challenge)).append(DISCLOSURE, about.disclosure())
                .append(VERSION, about.version()).append(COMPANY, about.company())
                .append("form", about.form()).append("question", about.question())
                .append("at", at(about.at()))
                .append("statement", challenge.statement()).append("source", challenge.source().address())
                .append("filedAt", challenge.filed().toString())
                .append("pseudonyms", challenge.pseudonyms().secret())
                .append(APPEARS, challenge.appears().map(Instant::toEpochMilli).orElse(null));
        return switch (challenge.state()) {
            case ChallengeState.Filed filed ->
                document.append(STATE, FILED).append("until", filed.until().toString());
            case ChallengeState.Refused refused ->
                document.append(STATE, REFUSED).append(END, StateDocument.of(refused));
            case ChallengeState.Admitted admitted ->
                document.append(STATE, ADMITTED).append(ANSWERABLE, StateDocument.of(admitted));
            case ChallengeState.Closed closed -> document.append(STATE, CLOSED)
                    .append(ANSWERABLE,
                            closed.before() == null ? null : StateDocument.of(closed.before()))
                    .append(END, StateDocument.of(closed));
        };
    }

    static Challenge read(Document found) {
        return new Challenge(UUID.fromString(found.getString("_id")), found.getLong(Revised.REVISION),
                new ChallengedAnswer(found.getString(DISCLOSURE), found.getInteger(VERSION),
                        found.getString(COMPANY), found.getString("form"), found.getString("question"),
                        at(found.get("at", Document.class))),
                found.getString("statement"), new PublicSource(found.getString("source")),
                Instant.parse(found.getString("filedAt")), new Pseudonyms(found.getString("pseudonyms")),
                state(found));
    }

    private static ChallengeState state(Document found) {
        String name = found.getString(STATE);
        return switch (name) {
            case FILED -> StateDocument.filed(found.getString("until"));
            case REFUSED -> StateDocument.refused(inner(found, END));
            case ADMITTED -> StateDocument.admitted(inner(found, ANSWERABLE));
            case CLOSED -> StateDocument.closed(found.get(ANSWERABLE, Document.class), inner(found, END));
            default -> throw new IllegalStateException("a challenge is " + name);
        };
    }

    /** Of an open one its answer and source, of another nothing that another could claim. */
    private static String claim(Challenge challenge) {
        return challenge.ended().isPresent()
                ? CLOSED + ":" + challenge.id()
                : claim(challenge.about(), challenge.source());
    }

    static String claim(ChallengedAnswer about, PublicSource source) {
        return Digest.of(new Document(DISCLOSURE, about.disclosure()).append("form", about.form())
                .append("question", about.question()).append("at", at(about.at()))
                .append("source", source.address()).toJson().getBytes(StandardCharsets.UTF_8)).text();
    }

    private static @Nullable Document at(@Nullable At at) {
        return at == null ? null : new Document("dimension", at.dimension()).append("key", at.key());
    }

    private static @Nullable At at(@Nullable Document found) {
        return found == null ? null : new At(found.getString("dimension"), found.getString("key"));
    }

    private static Document inner(Document found, String name) {
        return Objects.requireNonNull(found.get(name, Document.class), name);
    }

}
