package org.candour.scoring.methodologies.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Decision;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.SeenBacktest;

/** People and what they decided as documents, and back. */
public final class OfficialDocument {

    private OfficialDocument() {}

    /**
     * Writes one.
     *
     * @param official who
     * @return a document
     */
    public static Document of(Official official) {
        return new Document("actor", official.actor()).append("person", official.person())
                .append("pseudonym", official.pseudonym());
    }

    /**
     * Reads one.
     *
     * @param document what {@link #of(Official)} wrote
     * @return who
     */
    public static Official read(@Nullable Document document) {
        Document found = Objects.requireNonNull(document);
        return new Official(found.getString("actor"), found.getString("person"),
                found.getString("pseudonym"));
    }

    static @Nullable Document of(@Nullable Decision decision) {
        return decision == null
                ? null
                : new Document("by", of(decision.by())).append("reason", decision.reason())
                        .append("effectiveFrom", decision.effectiveFrom().toString())
                        .append("decided", decision.decided().toString())
                        .append("backtest", backtest(decision.backtest()));
    }

    static @Nullable Decision decision(@Nullable Document document) {
        return document == null
                ? null
                : new Decision(read(document.get("by", Document.class)), document.getString("reason"),
                        LocalDate.parse(document.getString("effectiveFrom")),
                        Instant.parse(document.getString("decided")),
                        backtest(document.get("backtest", Document.class)));
    }

    private static @Nullable Document backtest(@Nullable SeenBacktest seen) {
        return seen == null
                ? null
                : new Document("run", seen.run()).append("scored", seen.scored())
                        .append("ended", seen.ended().toString());
    }

    private static @Nullable SeenBacktest backtest(@Nullable Document found) {
        return found == null
                ? null
                : new SeenBacktest(found.getLong("run"), found.getInteger("scored"),
                        Instant.parse(found.getString("ended")));
    }

}
