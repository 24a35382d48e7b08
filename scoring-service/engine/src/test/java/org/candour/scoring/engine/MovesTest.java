package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MovesTest {

    private static final long STEPS = 10_000_000;

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areWhatTheEngineComesToWithThatAnswer(int seed) {
        Methodology methodology = Methodology.of(RandomMethodology.data(seed));
        List<Answer> answers = RandomAnswers.of(methodology, new Random(seed));
        EveryMove every = new EveryMove(methodology, answers);
        Score stands = RandomAnswers.score(methodology, answers);

        moves(methodology, answers, 1_000).forEach((number, moves) -> moves.forEach(move -> {
            Amount before = Objects.requireNonNull(EveryMove.number(stands, number));
            Amount after = Objects.requireNonNull(
                    EveryMove.number(every.with(move.at(), move.instead()), number));
            assertThat(move.becomes()).as(move.toString()).isEqualTo(after);
            assertThat(move.change().exact()).isGreaterThan(Rational.ZERO)
                    .isEqualTo(after.exact().plus(before.exact().times(Rational.of(-1))));
        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areWhatTheEngineComesToWithOneAnswerAtEachKey(int seed) {
        Methodology methodology = Methodology.of(RandomMethodology.data(seed));
        List<Answer> answers = RandomAnswers.of(methodology, new Random(seed));
        EveryMove every = new EveryMove(methodology, answers);

        Moves moves = Moves.of(methodology, filing(answers), FilingBuilder.SUBMITTED, 1_000, STEPS);

        Objects.requireNonNull(moves.together().get("it"))
                .forEach((number, together) -> together.forEach(move -> assertThat(move.becomes())
                        .isEqualTo(EveryMove.number(every.withAtEachKey(move.instead()), number))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areTheLargestOfAllSingleAnswers(int seed) {
        Methodology methodology = Methodology.of(RandomMethodology.data(seed));
        List<Answer> answers = RandomAnswers.of(methodology, new Random(seed));
        EveryMove every = new EveryMove(methodology, answers);

        moves(methodology, answers, 1_000).forEach((number, moves) -> {
            Map<String, Rational> largest = new HashMap<>();
            moves.forEach(move -> largest.merge(move.question(), move.change().exact(), Rational::max));
            assertThat(largest).as(number).isEqualTo(every.largest(number));
            assertThat(moves).extracting(move -> move.change().exact())
                    .isSortedAccordingTo((one, other) -> other.compareTo(one));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areTheFirstOfThemWhereFewAreAskedFor(int seed) {
        Methodology methodology = Methodology.of(RandomMethodology.data(seed));
        List<Answer> answers = RandomAnswers.of(methodology, new Random(seed));
        Map<String, List<Move>> all = moves(methodology, answers, 1_000);

        moves(methodology, answers, 2).forEach((number, moves) -> assertThat(moves)
                .isEqualTo(all.getOrDefault(number, List.of()).stream().limit(2).toList()));
    }

    @Test
    void areNamedAsFarAsTheWorkGoes() {
        Methodology methodology = Methodology.of(RandomMethodology.data(7));
        Filing filing = filing(RandomAnswers.of(methodology, new Random(7)));

        Moves some = Moves.of(methodology, filing, FilingBuilder.SUBMITTED, 10, 60);
        Moves all = Moves.of(methodology, filing, FilingBuilder.SUBMITTED, 10, STEPS);

        assertThat(all.complete()).isTrue();
        assertThat(some.complete()).isFalse();
        assertThat(some.places()).isEqualTo(all.places());
        assertThat(some.tried()).isPositive().isLessThan(all.tried());
    }

    private static Map<String, List<Move>> moves(Methodology methodology, List<Answer> answers, int most) {
        Moves moves = Moves.of(methodology, filing(answers), FilingBuilder.SUBMITTED, most, STEPS);
        assertThat(moves.complete()).isTrue();
        return Objects.requireNonNull(moves.results().get("it"));
    }

    static Filing filing(List<Answer> answers) {
        return new Filing(LocalDate.of(2025, 1, 1), FilingBuilder.PERIOD_END, null,
                List.of(new FormRef("f", "1")), answers);
    }

}
