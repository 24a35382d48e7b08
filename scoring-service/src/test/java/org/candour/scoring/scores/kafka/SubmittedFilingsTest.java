package org.candour.scoring.scores.kafka;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.Arrivals;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.InMemoryScores;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.SampleFunction;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.support.event.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubmittedFilingsTest {

    private final SampleFunction function = new SampleFunction();

    private final List<Score> announced = new ArrayList<>();

    private final SubmittedFilings submitted = new SubmittedFilings(
            new ScoreFilings(new InMemoryFilings(), new InMemoryScores(), () -> function), announced::addAll,
            new Arrivals(() -> 0));

    @Test
    void announcesTheScoresOfAPollAndCountsWhatWasSeen() {
        List<ReceivedFiling> filings = List.of(Samples.filing(1), Samples.filing(2));

        assertThat(submitted.handle(filings)).isZero();
        assertThat(submitted.handle(filings)).isEqualTo(2);

        assertThat(announced).hasSize(8);
    }

    @Test
    void announcesTheScoresByOthersBeforeItRefusesWhatOneMethodologyCannotScore() {
        ReceivedFiling half = Samples.ofForm(Samples.filing(1), "not-by-beta");

        assertThatThrownBy(() -> submitted.handle(List.of(half))).isInstanceOf(Refused.class)
                .hasMessage("unknown-answer");

        assertThat(announced).extracting(Score::id).containsExactly(half.disclosure() + ":1:alpha:1");
    }

    @Test
    void announcesNothingOfAPollThatMustBeTakenOneByOne() {
        ReceivedFiling half = Samples.ofForm(Samples.filing(1), "not-by-beta");

        assertThatThrownBy(() -> submitted.handle(List.of(Samples.filing(2), half)))
                .isInstanceOf(Refused.class);

        assertThat(announced).isEmpty();
    }

}
