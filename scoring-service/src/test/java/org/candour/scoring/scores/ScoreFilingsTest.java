package org.candour.scoring.scores;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.Outcome.Failed;
import org.candour.scoring.scores.Outcome.Refused;
import org.candour.scoring.scores.Outcome.Scored;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreFilingsTest {

    private final InMemoryFilings filings = new InMemoryFilings();

    private final InMemoryScores scores = new InMemoryScores();

    private final SampleFunction function = new SampleFunction();

    private final ScoreFilings scoreFilings = new ScoreFilings(filings, scores, function);

    @Test
    void scoresAFilingByEachMethodology() {
        ReceivedFiling filing = Samples.filing(1);

        List<Outcome> outcomes = scoreFilings.score(List.of(filing));

        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Scored.class, scored -> {
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
    void answersWithWhatStandsForAFilingThatWasSeenWithoutComputingAgain() {
        ReceivedFiling filing = Samples.filing(1);
        Outcome first = scoreFilings.score(List.of(filing)).getFirst();

        Outcome second = scoreFilings.score(List.of(filing)).getFirst();

        assertThat(second).isEqualTo(new Scored(((Scored) first).scores(), true));
        assertThat(function.computed()).doesNotHaveDuplicates();
    }

    @Test
    void scoresAFilingThatArrivesTwiceInOnePollOnce() {
        ReceivedFiling filing = Samples.filing(1);

        List<Outcome> outcomes = scoreFilings.score(List.of(filing, filing));

        assertThat(((Scored) outcomes.getFirst()).scores()).isEqualTo(((Scored) outcomes.getLast()).scores());
        assertThat(scores.documents(List.of(filing.disclosure() + ":1:alpha:1"))).hasSize(1);
    }

    @Test
    void computesWhatACrashLeftOut() {
        ReceivedFiling filing = Samples.filing(1);
        filings.keep(List.of(new Filings.Expected(filing, List.of())));

        Outcome outcome = scoreFilings.score(List.of(filing)).getFirst();

        assertThat(((Scored) outcome).scores()).hasSize(2);
        assertThat(filings.find(filing.disclosure()).orElseThrow().scores()).hasSize(2);
    }

    @Test
    void refusesAFilingOfAnUnknownFormAndScoresTheOthers() {
        ReceivedFiling unknown = Samples.ofForm(Samples.filing(2), "unknown");

        List<Outcome> outcomes = scoreFilings.score(List.of(Samples.filing(1), unknown, Samples.filing(3)));

        assertThat(outcomes.get(1)).isEqualTo(new Refused(NotScorable.Reason.UNKNOWN_FORM));
        assertThat(outcomes.get(0)).isInstanceOf(Scored.class);
        assertThat(outcomes.get(2)).isInstanceOf(Scored.class);
        assertThat(filings.find(unknown.disclosure())).isEmpty();
    }

    @Test
    void triesABugThreeTimesAndScoresTheOthers() {
        ReceivedFiling broken = Samples.ofForm(Samples.filing(1), "broken");

        List<Outcome> outcomes = scoreFilings.score(List.of(broken, Samples.filing(2)));

        assertThat(outcomes.getFirst()).isInstanceOf(Failed.class);
        assertThat(outcomes.getLast()).isInstanceOf(Scored.class);
        assertThat(function.computed()).filteredOn(id -> id.startsWith(broken.disclosure())).hasSize(3);
    }

    @Test
    void refusesAFilingWhosePositionBelongsToAnother() {
        scoreFilings.score(List.of(Samples.filing(1)));

        Outcome outcome = scoreFilings.score(List.of(Samples.filing(1))).getFirst();

        assertThat(outcome).isEqualTo(new Refused(NotScorable.Reason.POSITION_TAKEN));
    }

    @Test
    void keepsTheFirstScoreOfAVersionThatIsAnnouncedAtTwoPositions() {
        String disclosure = UUID.randomUUID().toString();
        Outcome first = scoreFilings.score(List.of(Samples.filing(Samples.ACME, disclosure, 1, 1)))
                .getFirst();

        Outcome second = scoreFilings.score(List.of(Samples.filing(Samples.ACME, disclosure, 1, 2)))
                .getFirst();

        assertThat(((Scored) second).scores()).isEqualTo(((Scored) first).scores());
    }

}
