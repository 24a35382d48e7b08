package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;

/** Filings under a random methodology, made from a seed. */
final class RandomAnswers {

    private static final List<String> PLACES = List.of("p0", "p1", "p2", "p3", "*");

    private RandomAnswers() {}

    static List<Answer> of(Methodology methodology, Random random) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : methodology.plan().questionList()) {
            if (question.dimension() == null) {
                maybe(answers, random, question, null);
            } else {
                PLACES.subList(random.nextInt(5), 5)
                        .forEach(key -> maybe(answers, random, question, new At("place", key)));
            }
        }
        return answers;
    }

    private static void maybe(List<Answer> answers, Random random, Question question, @Nullable At at) {
        if (random.nextInt(5) > 0) {
            List<String> options = question.points() != null && question.points().options() != null
                    ? RandomMethodology.OPTIONS.subList(0, random.nextInt(4))
                    : List.of();
            List<Evidence> evidence = Stream.generate(() -> evidence(random)).limit(random.nextInt(4))
                    .toList();
            answers.add(new Answer("f", question.id(), at,
                    RandomMethodology.CHOICES.get(random.nextInt(RandomMethodology.CHOICES.size())), options,
                    random.nextInt(4) > 0, evidence));
        }
    }

    static Evidence evidence(Random random) {
        State[] states = State.values();
        return new Evidence(states[random.nextInt(states.length)], "record", Maker.OWN,
                LocalDate.of(2025, 6, 30), null,
                Quote.NONE, false, false, false, false, false, false);
    }

    static Score score(Methodology methodology, List<Answer> answers) {
        return Engine.score(methodology, filing(answers), FilingBuilder.SUBMITTED);
    }

    static Filing filing(List<Answer> answers) {
        return new Filing(LocalDate.of(2025, 1, 1), FilingBuilder.PERIOD_END, null,
                List.of(new FormRef("f", "1")), answers);
    }
}
