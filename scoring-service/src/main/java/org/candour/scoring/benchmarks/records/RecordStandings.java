package org.candour.scoring.benchmarks.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.benchmarks.Standing;
import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;
import org.candour.scoring.benchmarks.Standing.Worded;

/** Reads from a public record what benchmarks compare. */
final class RecordStandings {

    private RecordStandings() {}

    /** By the names of the results; one whose form was not filed is not among them. */
    static SortedMap<String, Standing> of(byte[] publicRecord) {
        SortedMap<String, Standing> standings = new TreeMap<>();
        TopLevel.property(publicRecord, "results").properties()
                .forEach(result -> standings.put(result.getKey(), standing(result.getValue())));
        return standings;
    }

    private static Standing standing(JsonNode result) {
        if (result.path("incomplete").booleanValue(false)) {
            return new Uncounted();
        }
        LocalDate freshUntil = result.hasNonNull("freshUntil")
                ? LocalDate.parse(result.path("freshUntil").stringValue())
                : null;
        if (result.path("withheld").booleanValue(false)) {
            String word = result.path("step").stringValue(null);
            return word == null ? new Uncounted() : new Worded(word, freshUntil);
        }
        BigDecimal shown = shown(result);
        return shown == null ? new Uncounted() : new Numbered(shown, freshUntil);
    }

    /** What a company only claims is never compared. */
    private static @Nullable BigDecimal shown(JsonNode result) {
        for (String number : new String[]{"reviewed", "evidenced", "value"}) {
            JsonNode found = result.path(number);
            if (found.isObject()) {
                return found.hasNonNull("shown")
                        ? new BigDecimal(found.path("shown").stringValue())
                        : BigDecimal.valueOf(found.path("rounded").intValue());
            }
        }
        return null;
    }

}
