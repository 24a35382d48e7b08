package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of candour/1 for every filing, tried on filings made at random from fixed seeds. */
class CandourLawsTest {

    private static final Map<String, String> STRONGER = Map.of("NOT_IN_PLACE", "PARTLY", "PARTLY", "IN_PLACE",
            "NOT_IMPLEMENTED", "PARTIAL", "PARTIAL", "IMPLEMENTED");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfAnswersDoesNotMatter(int seed) {
        List<Answer> answers = RandomFilings.of(seed);
        List<Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(score(shuffled)).isEqualTo(score(answers));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void claimedIsNeverBelowEvidencedAndBothStayInRange(int seed) {
        Score score = score(RandomFilings.of(seed));
        TreeWalk.all(score.tree()).filter(node -> !node.skipped()).filter(node -> node.max() != null)
                .forEach(node -> {
                    assertThat(number(node.numbers(), "claimed")).isGreaterThanOrEqualTo(
                            number(node.numbers(), "evidenced")).isLessThanOrEqualTo(Rational.of(100));
                    assertThat(number(node.numbers(), "evidenced")).isGreaterThanOrEqualTo(Rational.ZERO);
                });
        assertThat(score.results()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreEvidenceNeverLowersEvidenced(int seed) {
        Random random = new Random(seed);
        List<Answer> answers = RandomFilings.of(seed);
        Score before = score(answers);
        for (int index = random.nextInt(7); index < answers.size(); index += 7) {
            Answer answer = answers.get(index);
            List<Evidence> evidence = new ArrayList<>(answer.evidence());
            evidence.add(RandomFilings.evidence(random));
            List<Answer> more = new ArrayList<>(answers);
            more.set(index, new Answer(answer.form(), answer.question(), answer.at(), answer.choice(),
                    answer.choices(), answer.reasonGiven(), evidence));
            Score after = score(more);
            assertNoneBelow(after, before, "evidenced");
            assertNoneBelow(after, before, "claimed");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void strongerClaimNeverLowersClaimed(int seed) {
        List<Answer> answers = RandomFilings.of(seed);
        Score before = score(answers);
        for (int index = 0; index < answers.size(); index += 7) {
            Answer answer = answers.get(index);
            String choice = answer.choice();
            String stronger = choice == null ? null : STRONGER.get(choice);
            if (stronger != null) {
                List<Answer> raised = new ArrayList<>(answers);
                raised.set(index, new Answer(answer.form(), answer.question(), answer.at(), stronger,
                        answer.choices(), answer.reasonGiven(), answer.evidence()));
                assertNoneBelow(score(raised), before, "claimed");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removingWhatIsSkippedNeverChangesAMean(int seed) {
        Random random = new Random(seed);
        List<Values> all = new ArrayList<>();
        List<Rational> weights = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            all.add(random.nextBoolean()
                    ? Values.SKIPPED
                    : new Values(List.of(Rational.of(random.nextInt(200), 1 + random.nextInt(60)))));
            weights.add(Rational.of(random.nextInt(4)));
        }
        List<Integer> kept = IntStream.range(0, 12).filter(index -> !all.get(index).skipped()).boxed()
                .toList();
        List<Values> rest = kept.stream().map(all::get).toList();
        assertThat(Means.plain(rest)).isEqualTo(Means.plain(all));
        assertThat(Means.lowest(rest)).isEqualTo(Means.lowest(all));
        assertThat(Means.weighted(rest, kept.stream().map(weights::get).toList()))
                .isEqualTo(Means.weighted(all, weights));
    }

    private static Score score(List<Answer> answers) {
        return Engine.score(Adopted.methodology("candour"), new FilingBuilder().filing(answers),
                FilingBuilder.SUBMITTED);
    }

    private static void assertNoneBelow(Score after, Score before, String number) {
        before.results().forEach((name, result) -> assertThat(
                number(Objects.requireNonNull(after.results().get(name)).numbers(), number))
                .as("%s, %s", name, number)
                .isGreaterThanOrEqualTo(number(result.numbers(), number)));
    }

    private static Rational number(Map<String, Amount> numbers, String name) {
        return Objects.requireNonNull(numbers.get(name)).exact();
    }
}
