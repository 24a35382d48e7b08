package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;

/** Filings of all three forms of candour/1, made from a seed: holes, defaults, reasons missing, all sorts of evidence. */
final class RandomFilings {

    private static final List<String> RIGHTS = List.of("IN_PLACE", "PARTLY", "PLANNED", "NOT_IN_PLACE",
            "ALTERNATIVE",
            "NOT_APPLICABLE");
    private static final List<String> GOALS = List.of("IMPLEMENTED", "PARTIAL", "PLANNED", "NOT_IMPLEMENTED",
            "ALTERNATIVE", "NOT_APPLICABLE");
    private static final List<String> KINDS = List.of("policy", "record", "certificate", "statement",
            "filing",
            "audit");

    private RandomFilings() {}

    static List<Answer> of(int seed) {
        Random random = new Random(seed);
        FilingBuilder filing = new FilingBuilder();
        List<String> issues = List.of("wages", "privacy", "land").subList(0, random.nextInt(4));
        filing.issues(pick(random, RIGHTS), issues, evidenceList(random));
        FilingBuilder.ONCE.stream().filter(id -> !id.equals("B1"))
                .forEach(id -> maybe(filing, random, id, null, RIGHTS));
        FilingBuilder.RIGHTS_SECURITY.stream().filter(id -> !id.equals("R1"))
                .forEach(id -> maybe(filing, random, id, null, RIGHTS));
        filing.answer("R1", null, "PARTLY", false, evidenceList(random));
        filing.answer("OT", null, random.nextBoolean() ? "YES" : "NO", random.nextBoolean());
        List<String> places = new ArrayList<>(issues);
        places.add("*");
        FilingBuilder.BY_ISSUE
                .forEach(id -> places.forEach(issue -> maybe(filing, random, id, issue, RIGHTS)));
        boolean operational = random.nextBoolean();
        FilingBuilder.GOALS.forEach(id -> (operational ? List.of("IT", "OT", "*") : List.of("IT", "*"))
                .forEach(scope -> maybe(filing, random, id, scope, GOALS)));
        return filing.answers();
    }

    private static void maybe(FilingBuilder filing, Random random, String id,
            @Nullable String key, List<String> choices) {
        if (random.nextInt(3) > 0) {
            filing.answer(id, key, pick(random, choices), random.nextInt(4) > 0, evidenceList(random));
        }
    }

    private static Evidence[] evidenceList(Random random) {
        return random.ints(random.nextInt(3), 0, 1).mapToObj(_ -> evidence(random)).toArray(Evidence[]::new);
    }

    static Evidence evidence(Random random) {
        return new Evidence(pick(random, List.of(State.values())), pick(random, KINDS),
                pick(random, List.of(Maker.values())),
                random.nextInt(8) == 0
                        ? null
                        : LocalDate.of(2022 + random.nextInt(5), 1 + random.nextInt(12), 3),
                random.nextBoolean() ? null : LocalDate.of(2025 + random.nextInt(3), 6, 30),
                pick(random, List.of(Quote.values())), random.nextBoolean(), random.nextInt(5) == 0,
                random.nextBoolean(), random.nextInt(5) == 0, random.nextInt(5) == 0, random.nextBoolean());
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
