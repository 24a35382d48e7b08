package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.scoring.engine.Decision.OnAnswer;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every review, tried on methodologies, filings and decisions that are made at random. */
class ReviewLawsTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutDecisionsWhatIsEvidencedStands(int seed) {
        assertConfirmed(seed, Decisions.NONE, Rational.ZERO);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void confirmingEverythingLeavesWhatIsEvidencedAndLooksAtAll(int seed) {
        Methodology methodology = methodology(seed);
        assertConfirmed(seed, RandomDecisions.all(methodology, answers(seed), null), Rational.ONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fullStrengthEverywhereGivesWhatIsClaimedUpToWhatChoicesLetCount(int seed) {
        Methodology methodology = methodology(seed);
        List<Answer> answers = answers(seed);
        Score score = score(methodology, answers, RandomDecisions.all(methodology, answers, Rational.ONE));
        boolean capped = answers.stream().anyMatch(answer -> "ALT".equals(answer.choice()));
        TreeWalk.all(score.tree()).filter(node -> !node.skipped()).forEach(node -> {
            if (capped) {
                assertThat(number(node, "reviewed")).isBetween(number(node, "evidenced"),
                        number(node, "claimed"));
            } else {
                assertThat(number(node, "reviewed")).as(node.node()).isEqualTo(number(node, "claimed"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfDecisionsDoesNotMatter(int seed) {
        Methodology methodology = methodology(seed);
        Decisions decisions = decisions(seed);
        List<Decision> shuffled = new ArrayList<>(decisions.each());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Decisions.of(shuffled).canonical()).isEqualTo(decisions.canonical());
        assertThat(score(methodology, answers(seed), Decisions.of(shuffled)))
                .isEqualTo(score(methodology, answers(seed), decisions));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reviewedStaysWithinItsScaleAndLeavesTheOthersAlone(int seed) {
        Methodology methodology = methodology(seed);
        Score unreviewed = RandomAnswers.score(methodology, answers(seed));
        Score score = score(methodology, answers(seed), decisions(seed));
        TreeWalk.all(score.tree()).filter(node -> node.numbers().containsKey("reviewed"))
                .forEach(node -> assertThat(number(node, "reviewed")).as(node.node()).isBetween(Rational.ZERO,
                        Objects.requireNonNull(node.max())));
        Amount reviewed = it(score).numbers().get("reviewed");
        if (reviewed != null) {
            assertThat(reviewed.exact()).isBetween(Rational.ZERO, Rational.of(100));
        }
        Rational lookedAt = it(score).lookedAt();
        if (lookedAt != null) {
            assertThat(lookedAt).isBetween(Rational.ZERO, Rational.ONE);
        }
        Map<String, Amount> others = new LinkedHashMap<>(it(score).numbers());
        others.remove("reviewed");
        assertThat(others).isEqualTo(it(unreviewed).numbers());
        assertThat(score.inputs()).isEqualTo(unreviewed.inputs());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDecidedCountsAsIfItHadBeenFiled(int seed) {
        Methodology methodology = methodology(seed);
        List<Answer> answers = answers(seed);
        Random random = new Random(seed);
        List<Answer> otherwise = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (Answer answer : answers) {
            String choice = RandomMethodology.CHOICES.get(random.nextInt(RandomMethodology.CHOICES.size()));
            boolean decided = random.nextBoolean();
            otherwise.add(decided
                    ? new Answer("f", answer.question(), answer.at(), choice, answer.choices(), true,
                            answer.evidence())
                    : answer);
            if (decided) {
                decisions.add(new OnAnswer("f", answer.question(), answer.at(), choice, null, null));
            }
        }
        assertThat(it(score(methodology, answers, Decisions.of(decisions))).numbers().get("reviewed"))
                .isEqualTo(it(RandomAnswers.score(methodology, otherwise)).numbers().get("evidenced"));
    }

    /** The share of weight is that which evidence would have, if just what was looked at had any. */
    @ParameterizedTest
    @MethodSource("seeds")
    void weightThatIsLookedAtIsCountedLikeWeightThatHasEvidence(int seed) {
        Methodology methodology = methodology(seed);
        Random random = new Random(seed);
        List<Answer> bare = new ArrayList<>();
        List<Answer> shown = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (Answer answer : somewhere(methodology, answers(seed))) {
            boolean looked = random.nextBoolean();
            Answer without = new Answer("f", answer.question(), answer.at(), "A", answer.choices(), false,
                    List.of());
            bare.add(without);
            shown.add(looked ? with(without, uploaded()) : without);
            if (looked) {
                decisions.add(new OnAnswer("f", answer.question(), answer.at(), null, null, null));
            }
        }
        assertThat(it(score(methodology, bare, Decisions.of(decisions))).lookedAt())
                .isEqualTo(it(RandomAnswers.score(methodology, shown)).evidencedShare());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreStrengthNeverLowersReviewed(int seed) {
        Methodology methodology = methodology(seed);
        List<Answer> answers = answers(seed);
        Decisions decisions = decisions(seed);
        List<Decision> stronger = decisions.each().stream().map(OnAnswer.class::cast)
                .<Decision>map(on -> on.strength() == null
                        ? on
                        : new OnAnswer(on.form(), on.question(), on.at(), on.choice(), Rational.ONE,
                                on.admitted()))
                .toList();
        Amount before = it(score(methodology, answers, decisions)).numbers().get("reviewed");
        Amount after = it(score(methodology, answers, Decisions.of(stronger))).numbers().get("reviewed");
        if (before != null && after != null) {
            assertThat(after.exact()).isGreaterThanOrEqualTo(before.exact());
        }
        assertThat(after == null).isEqualTo(before == null);
    }

    private static void assertConfirmed(int seed, Decisions decisions, Rational lookedAt) {
        Methodology methodology = methodology(seed);
        Score unreviewed = RandomAnswers.score(methodology, answers(seed));
        Score score = score(methodology, answers(seed), decisions);
        TreeWalk.all(score.tree()).filter(node -> !node.rule().equals("results")).forEach(node -> {
            assertThat(node.numbers().keySet()).as(node.node()).isIn(Set.of(),
                    Set.of("claimed", "evidenced", "reviewed"));
            assertThat(node.numbers().get("reviewed")).as(node.node())
                    .isEqualTo(node.numbers().get("evidenced"));
        });
        Result result = it(score);
        assertThat(List.of(result.gaps(), result.gates().size()))
                .isEqualTo(List.of(it(unreviewed).gaps(), it(unreviewed).gates().size()));
        assertThat(result.lookedAt()).isIn(result.evidencedShare() == null ? null : lookedAt);
    }

    /** With at least one key; a decision about all of no keys looks at nothing that could have evidence. */
    private static List<Answer> somewhere(Methodology methodology, List<Answer> answers) {
        List<Answer> all = new ArrayList<>(answers);
        if (answers.stream().map(Answer::at).allMatch(at -> at == null || at.key().equals(At.EVERY))) {
            methodology.plan().questionList().stream().filter(question -> question.dimension() != null)
                    .findFirst()
                    .ifPresent(question -> all.add(new Answer("f", question.id(), new At("place", "p0"), "A",
                            List.of(), false, List.of())));
        }
        return all;
    }

    private static Score score(Methodology methodology, List<Answer> answers, Decisions decisions) {
        return Engine.score(methodology, RandomAnswers.filing(answers), decisions, FilingBuilder.SUBMITTED);
    }

    private static Answer with(Answer answer, Evidence evidence) {
        return new Answer(answer.form(), answer.question(), answer.at(), answer.choice(), answer.choices(),
                answer.reasonGiven(), List.of(evidence));
    }

    private static Evidence uploaded() {
        Evidence own = FilingBuilder.OWN;
        return new Evidence(Evidence.State.UPLOADED, "record", own.maker(), own.date(), null, own.quote(),
                false,
                false, false, false, false, false);
    }

    private static Rational number(ScoreNode node, String name) {
        return TreeAudit.number(node, name);
    }

    private static Methodology methodology(int seed) {
        return Methodology.of(RandomMethodology.data(seed));
    }

    private static List<Answer> answers(int seed) {
        return RandomAnswers.of(methodology(seed), new Random(seed));
    }

    private static Decisions decisions(int seed) {
        return RandomDecisions.some(methodology(seed), answers(seed), new Random(~seed));
    }

    private static Result it(Score score) {
        return Objects.requireNonNull(score.results().get("it"));
    }
}
