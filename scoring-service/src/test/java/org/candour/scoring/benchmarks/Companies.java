package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;
import org.candour.scoring.benchmarks.Standing.Worded;

/** Published scores for tests; the result "total" is in numbers, "hidden" in words. */
final class Companies {

    static final String TOTAL = "total";

    static final String HIDDEN = "hidden";

    static final List<String> COUNTRIES = List.of("DE", "FR", "US");

    private Companies() {}

    static PublishedScore scored(String company, long position, int year, int total) {
        return with(company, position, year, new Traits("DE", "6110", "250-999"),
                Map.of(TOTAL, new Numbered(BigDecimal.valueOf(total), null)));
    }

    static PublishedScore with(String company, long position, int year, Traits traits,
            Map<String, Standing> standings) {
        return new PublishedScore("score-" + position, company, position, traits,
                LocalDate.of(year, 12, 31), new TreeMap<>(standings));
    }

    static List<PublishedScore> any(Random random) {
        List<PublishedScore> scores = new ArrayList<>();
        int count = random.nextInt(60);
        for (int position = 1; position <= count; position++) {
            scores.add(with("company-" + random.nextInt(30), position, 2024 + random.nextInt(2),
                    new Traits(COUNTRIES.get(random.nextInt(3)), random.nextBoolean() ? "6110" : null,
                            random.nextBoolean() ? "10-49" : "250-999"),
                    Map.of(TOTAL, number(random), HIDDEN, word(random))));
        }
        return scores;
    }

    private static Standing number(Random random) {
        return random.nextInt(5) == 0
                ? new Uncounted()
                : new Numbered(BigDecimal.valueOf(random.nextInt(101)),
                        LocalDate.of(2025, 1 + random.nextInt(12), 28));
    }

    private static Standing word(Random random) {
        return random.nextInt(5) == 0
                ? new Uncounted()
                : new Worded(List.of("under 40", "40-79", "80 and over").get(random.nextInt(3)), null);
    }

}
