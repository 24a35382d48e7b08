package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Decision.OnAnswer;

/** Decisions about a filing under a random methodology, made from a seed. */
final class RandomDecisions {

    private RandomDecisions() {}

    /** About some of the places, each saying something or confirming. */
    static Decisions some(Methodology methodology, List<Answer> answers, Random random) {
        return Decisions.of(places(methodology, answers).stream().filter(_ -> random.nextBoolean())
                .map(place -> new OnAnswer("f", place.question(), place.at(),
                        random.nextBoolean()
                                ? null
                                : RandomMethodology.CHOICES
                                        .get(random.nextInt(RandomMethodology.CHOICES.size())),
                        random.nextBoolean() ? null : Rational.of(random.nextInt(5), 4),
                        random.nextBoolean() ? null : random.nextBoolean()))
                .toList());
    }

    /** About every place, each with that strength; without one each confirms. */
    static Decisions all(Methodology methodology, List<Answer> answers, @Nullable Rational strength) {
        return Decisions.of(places(methodology, answers).stream()
                .map(place -> new OnAnswer("f", place.question(), place.at(), null, strength, null))
                .toList());
    }

    /** Where questions are, or could be, answered: each at every key that somebody used. */
    private static List<OnAnswer> places(Methodology methodology, List<Answer> answers) {
        List<At> keys = answers.stream().map(Answer::at)
                .filter(at -> at != null && !at.key().equals(At.EVERY)).distinct().toList();
        List<OnAnswer> places = new ArrayList<>();
        for (Question question : methodology.plan().questionList()) {
            places.add(new OnAnswer("f", question.id(), null, null, null, null));
            if (question.dimension() != null) {
                keys.forEach(at -> places.add(new OnAnswer("f", question.id(), at, null, null, null)));
            }
        }
        return places;
    }
}
