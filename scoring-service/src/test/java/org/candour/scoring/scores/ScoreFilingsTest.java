package org.candour.scoring.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.NotScorable.Reason;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScoreFilingsTest {

    private final InMemoryFilings filings = new InMemoryFilings();

    private final InMemoryScores scores = new InMemoryScores();

    private final SampleFunction function = new SampleFunction();

    private final ScoreFilings scoreFilings = new ScoreFilings(filings, scores, () -> function);

    @Test
    void scoresAFilingByEachMethodology() {
        ReceivedFiling filing = Samples.filing(1);

        List<ScoredFiling> outcomes = scoreFilings.score(List.of(filing));

        assertThat(outcomes).singleElement().satisfies(scored -> {
            assertThat(scored.seen()).isFalse();
            assertThat(scored.scores()).extracting(Score::id)
                    .containsExactly(filing.disclosure() + ":1:alpha:1", filing.disclosure() + ":1:beta:1");
        });
    }

    @Test
    void writesOnceForTheFilingsAndOnceForTheScoresOfAPoll() {
        scoreFilings.score(LongStream.rangeClosed(1, 100).mapToObj(Samples::filing).toList());

        assertThat(filings.writes()).isEqualTo(1);
        assertThat(scores.writes()).isEqualTo(1);
    }

    @Test
    void writesLargeExplanationsInPartsSoThatNoPollFillsTheMemory() {
        ScoreFilings large = new ScoreFilings(filings, scores, LargeExplanations::new);

        List<ScoredFiling> outcomes = large
                .score(LongStream.rangeClosed(1, 3).mapToObj(Samples::filing).toList());

        assertThat(scores.writes()).isEqualTo(3);
        assertThat(outcomes).extracting(scored -> scored.scores().size()).containsExactly(2, 2, 2);
    }

    /** Nine megabytes for each score. */
    private static final class LargeExplanations implements ScoringFunction {

        private final SampleFunction function = new SampleFunction();

        @Override
        public List<MethodologyReference> methodologiesFor(ReceivedFiling filing) {
            return function.methodologiesFor(filing);
        }

        @Override
        public ExplainedScore score(ReceivedFiling filing, MethodologyReference methodology) {
            return new ExplainedScore(function.score(filing, methodology).score(), new byte[9 << 20],
                    "sha256:0");
        }
    }

    @Test
    void answersWithWhatStandsForAFilingThatWasSeenWithoutComputingAgain() {
        ReceivedFiling filing = Samples.filing(1);
        ScoredFiling first = scoreFilings.score(List.of(filing)).getFirst();

        ScoredFiling second = scoreFilings.score(List.of(filing)).getFirst();

        assertThat(second).isEqualTo(new ScoredFiling(first.scores(), true, null));
        assertThat(function.computed()).doesNotHaveDuplicates();
    }

    @Test
    void scoresAFilingThatArrivesTwiceInOnePollOnce() {
        ReceivedFiling filing = Samples.filing(1);

        List<ScoredFiling> outcomes = scoreFilings.score(List.of(filing, filing));

        assertThat(outcomes.getFirst().scores()).isEqualTo(outcomes.getLast().scores());
        assertThat(scores.documents(List.of(filing.disclosure() + ":1:alpha:1"))).hasSize(1);
    }

    @Test
    void computesWhatACrashLeftOut() {
        ReceivedFiling filing = Samples.filing(1);
        filings.keep(List.of(filing));

        ScoredFiling outcome = scoreFilings.score(List.of(filing)).getFirst();

        assertThat(outcome.scores()).hasSize(2);
        assertThat(filings.find(filing.disclosure()).orElseThrow().scores()).hasSize(2);
    }

    @Test
    void readsTheRulesOnceForAPollAndOnlyAfterItsFilingsAreKept() {
        List<Integer> keptWhenRead = new ArrayList<>();
        ScoreFilings watched = new ScoreFilings(filings, scores, () -> {
            keptWhenRead.add(filings.kept().size());
            return function;
        });

        watched.score(List.of(Samples.filing(1), Samples.filing(2)));

        assertThat(keptWhenRead).containsExactly(2);
    }

    @Test
    void keepsFilingsWhoseRulesCannotBeReadAndTellsNobodyOfThem() {
        ReceivedFiling filing = Samples.filing(1);
        ScoreFilings withoutRules = new ScoreFilings(filings, scores, () -> {
            throw new Unavailable("not now");
        });

        assertThatThrownBy(() -> withoutRules.score(List.of(filing))).isInstanceOf(Unavailable.class);

        assertThat(filings.kept()).containsExactly(filing);
        assertThat(filings.find(filing.disclosure())).isEmpty();
    }

    @Test
    void refusesAFilingOfAnUnknownFormAndShowsNothingOfIt() {
        ReceivedFiling unknown = Samples.ofForm(Samples.filing(2), "unknown");

        assertThatThrownBy(() -> scoreFilings.score(List.of(unknown))).isInstanceOf(NotScorable.class)
                .extracting("reason").isEqualTo(NotScorable.Reason.UNKNOWN_FORM);
        assertThat(filings.find(unknown.disclosure())).isEmpty();
    }

    @Test
    void scoresByTheOthersWhatOneMethodologyCannotScore() {
        ReceivedFiling half = Samples.ofForm(Samples.filing(1), "not-by-beta");

        List<ScoredFiling> outcomes = scoreFilings.score(List.of(half, Samples.filing(2)));

        assertThat(outcomes).extracting(ScoreFilingsTest::refused).containsExactly(Reason.UNKNOWN_ANSWER,
                null);
        assertThat(outcomes).extracting(scored -> scored.scores().size()).containsExactly(1, 2);
        assertThat(scores.documents(List.of(half.disclosure() + ":1:alpha:1"))).hasSize(1);
        assertThat(refused(scoreFilings.score(List.of(half)).getFirst())).isEqualTo(Reason.UNKNOWN_ANSWER);
    }

    private static @Nullable Reason refused(ScoredFiling scored) {
        return scored.failure() instanceof NotScorable refused ? refused.reason() : null;
    }

    @Test
    void scoresByTheOthersWhatMeetsABugInOneMethodologyAndByThatOneOnceItIsMended() {
        ReceivedFiling broken = Samples.ofForm(Samples.filing(1), "broken-in-beta");

        List<ScoredFiling> outcomes = scoreFilings.score(List.of(broken, Samples.filing(2)));
        ScoredFiling mended = scoreFilings.score(List.of(Samples.ofForm(broken, "sample"))).getFirst();

        assertThat(outcomes.getFirst().failure()).isInstanceOf(IllegalStateException.class);
        assertThat(outcomes.getFirst().scores()).extracting(Score::id)
                .containsExactly(broken.disclosure() + ":1:alpha:1");
        assertThat(outcomes.getLast().scores()).hasSize(2);
        assertThat(mended.failure()).isNull();
        assertThat(mended.scores()).hasSize(2).containsAll(outcomes.getFirst().scores());
        assertThat(function.computed()).filteredOn(id -> id.contains(":alpha:")).doesNotHaveDuplicates();
    }

    @Test
    void keepsAFilingThatMeetsABugSoThatItCanBeScoredLater() {
        ReceivedFiling broken = Samples.ofForm(Samples.filing(1), "broken");

        assertThat(scoreFilings.score(List.of(broken)).getFirst().failure())
                .isInstanceOf(IllegalStateException.class);
        List<ScoredFiling> mended = scoreFilings.score(List.of(Samples.ofForm(broken, "sample")));

        assertThat(mended).singleElement().satisfies(scored -> assertThat(scored.scores()).hasSize(2));
    }

    @Test
    void keepsADeclarationThatIsNotInScopeWithoutAScore() {
        ReceivedFiling declaration = Samples.outOfScope(Samples.filing(1));

        assertThat(scoreFilings.score(List.of(declaration)))
                .containsExactly(new ScoredFiling(List.of(), false, null));
    }

    @Test
    void refusesAFilingWhosePositionBelongsToAnother() {
        scoreFilings.score(List.of(Samples.filing(1)));

        assertThatThrownBy(() -> scoreFilings.score(List.of(Samples.filing(1))))
                .isInstanceOf(NotScorable.class)
                .extracting("reason").isEqualTo(NotScorable.Reason.POSITION_TAKEN);
    }

    @Test
    void keepsTheFirstScoreOfAVersionThatIsAnnouncedAtTwoPositions() {
        String disclosure = UUID.randomUUID().toString();
        ScoredFiling first = scoreFilings.score(List.of(Samples.filing(Samples.ACME, disclosure, 1, 1)))
                .getFirst();

        ScoredFiling second = scoreFilings.score(List.of(Samples.filing(Samples.ACME, disclosure, 1, 2)))
                .getFirst();

        assertThat(second.scores()).isEqualTo(first.scores());
    }

}
