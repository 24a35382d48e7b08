package org.candour.scoring.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every methodology and filing, tried on some that are made at random; the seed names them. */
class EngineLawsTest {

    private static final Map<String, String> STRONGER = Map.of("C", "B", "B", "A");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void holdForEveryOperator() {
        Set<String> rules = new HashSet<>();
        seeds().forEach(seed -> TreeWalk.all(RandomAnswers.score(methodology(seed), answers(seed)).tree())
                .forEach(node -> rules.add(node.rule())));
        assertThat(rules).containsExactlyInAnyOrder("answer", "mean", "weighted mean", "mean over place",
                "lowest over place", "sum", "points out of those available", "all of", "any of", "capped",
                "extrapolated",
                "results");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfAnswersDoesNotMatter(int seed) {
        List<Answer> shuffled = new ArrayList<>(answers(seed));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(RandomAnswers.score(methodology(seed), shuffled))
                .isEqualTo(RandomAnswers.score(methodology(seed), answers(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numbersStayWithinTheirScaleAndEvidencedWithinClaimed(int seed) {
        Score score = RandomAnswers.score(methodology(seed), answers(seed));
        TreeWalk.all(score.tree()).filter(node -> !node.skipped()).forEach(node -> {
            Rational claimed = TreeAudit.number(node, "claimed");
            assertThat(claimed).as(node.node()).isLessThanOrEqualTo(Objects.requireNonNull(node.max()));
            assertThat(TreeAudit.number(node, "evidenced")).as(node.node()).isBetween(Rational.ZERO, claimed);
        });
        it(score).numbers().values()
                .forEach(amount -> assertThat(amount.exact()).isBetween(Rational.ZERO, Rational.of(100)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numbersAreRoundedOnceAndNowhereInside(int seed) {
        Methodology methodology = methodology(seed);
        Score score = RandomAnswers.score(methodology, answers(seed));
        TreeAudit.check(score.tree());
        int digits = methodology.plan().results().getFirst().digits();
        it(score).numbers().values().forEach(
                amount -> assertThat(amount.shown()).isEqualTo(rounded(amount.exact(), digits)));
        TreeAudit.numbers(score).forEach(each -> assertThat(each.getValue().rounded())
                .isEqualTo(rounded(each.getValue().exact(), 0).intValueExact()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreEvidenceNeverLowersEvidenced(int seed) {
        Methodology methodology = methodology(seed);
        Random random = new Random(seed);
        List<Answer> answers = answers(seed);
        Score before = RandomAnswers.score(methodology, answers);
        for (int index = 0; index < answers.size(); index++) {
            Answer answer = answers.get(index);
            List<Evidence> evidence = new ArrayList<>(answer.evidence());
            evidence.add(RandomAnswers.evidence(random));
            Score after = RandomAnswers.score(methodology,
                    with(answers, index, answer.choice(), answer.choices(),
                            evidence));
            assertNotBelow(after, before, "evidenced");
            assertNotBelow(after, before, "claimed");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void strongerClaimNeverLowersClaimed(int seed) {
        Methodology methodology = methodology(seed);
        List<Answer> answers = answers(seed);
        Score before = RandomAnswers.score(methodology, answers);
        for (int index = 0; index < answers.size(); index++) {
            Answer answer = answers.get(index);
            String choice = Objects.requireNonNull(answer.choice());
            String stronger = STRONGER.get(choice);
            if (stronger != null) {
                assertNotBelow(RandomAnswers.score(methodology,
                        with(answers, index, stronger, answer.choices(), answer.evidence())), before,
                        "claimed");
            }
            if (!answer.choices().isEmpty()) {
                assertNotBelow(RandomAnswers.score(methodology,
                        with(answers, index, choice, RandomMethodology.OPTIONS, answer.evidence())), before,
                        "claimed");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removingWhatIsSkippedNeverChangesAMean(int seed) {
        Map<String, Object> data = RandomMethodology.data(seed);
        List<Answer> answers = answers(seed);
        Score before = RandomAnswers.score(Methodology.of(data), answers);
        Set<String> counted = new HashSet<>();
        Set<String> skipped = new HashSet<>();
        TreeWalk.all(before.tree()).filter(node -> node.reads() != null)
                .forEach(node -> (node.skipped() ? skipped : counted).add(node.node()));
        skipped.removeAll(counted);
        for (String question : skipped) {
            Map<String, Object> without = Pruned.without(data, question);
            if (without != null && keys(answers, Set.of(question)).equals(keys(answers, Set.of()))) {
                Score after = RandomAnswers.score(Methodology.of(without), answers);
                assertThat(it(after).numbers()).as("without %s", question).isEqualTo(it(before).numbers());
            }
        }
    }

    /** The places where something is answered; a place that only one question knows goes with it. */
    private static Set<String> keys(List<Answer> answers, Set<String> except) {
        return answers.stream().filter(answer -> !except.contains(answer.question())).map(Answer::at)
                .filter(Objects::nonNull).map(At::key).collect(Collectors.toSet());
    }

    private static Methodology methodology(int seed) {
        return Methodology.of(RandomMethodology.data(seed));
    }

    private static List<Answer> answers(int seed) {
        return RandomAnswers.of(methodology(seed), new Random(seed));
    }

    private static List<Answer> with(List<Answer> answers, int index, @Nullable String choice,
            List<String> options, List<Evidence> evidence) {
        Answer answer = answers.get(index);
        List<Answer> changed = new ArrayList<>(answers);
        changed.set(index, new Answer(answer.form(), answer.question(), answer.at(), choice, options,
                answer.reasonGiven(), evidence));
        return changed;
    }

    /** A result that loses everything that counted has no number to compare. */
    private static void assertNotBelow(Score after, Score before, String number) {
        Amount now = it(after).numbers().get(number);
        Amount then = it(before).numbers().get(number);
        if (now != null && then != null) {
            assertThat(now.exact()).isGreaterThanOrEqualTo(then.exact());
        }
    }

    private static Result it(Score score) {
        return Objects.requireNonNull(score.results().get("it"));
    }

    private static BigDecimal rounded(Rational exact, int digits) {
        String[] parts = exact.toString().split("/", -1);
        return new BigDecimal(parts[0]).divide(new BigDecimal(parts.length == 1 ? "1" : parts[1]), digits,
                RoundingMode.HALF_UP);
    }
}
