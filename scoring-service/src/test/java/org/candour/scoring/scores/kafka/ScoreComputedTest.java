package org.candour.scoring.scores.kafka;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.Result;
import org.candour.scoring.scores.Result.ExactNumber;
import org.candour.scoring.scores.SampleFunction;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.Score;
import org.candour.support.event.Event;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreComputedTest {

    private static final Score SCORE = SampleFunction.METHODOLOGIES.stream()
            .map(rules -> new SampleFunction().score(Samples.filing(1), rules).score()).findFirst()
            .orElseThrow();

    @Test
    void isWhatItsSchemaSays() {
        EventSchemas.assertValid(ScoreComputed.TYPE, ScoreComputed.of(SCORE).data());
    }

    @Test
    void carriesTwoNumbersSideBySide() {
        TreeMap<String, ExactNumber> numbers = new TreeMap<>();
        numbers.put("claimed", new ExactNumber("445/8", 56));
        numbers.put("evidenced", new ExactNumber("19255/592", 33));
        TreeMap<String, Result> results = new TreeMap<>();
        results.put("hygiene", new Result(numbers));
        Score score = new Score(SCORE.id(), SCORE.disclosure(), SCORE.version(), SCORE.position(),
                SCORE.company(),
                SCORE.methodology(), results, SCORE.asOf(), true, SCORE.inputs(), SCORE.engine());

        String data = ScoreComputed.of(score).data();

        EventSchemas.assertValid(ScoreComputed.TYPE, data);
        assertThat(data).contains("\"evidenced\":{\"exact\":\"19255/592\",\"rounded\":33}");
    }

    @Test
    void isTheSameEventHoweverOftenItIsSent() {
        Event first = ScoreComputed.of(SCORE);

        assertThat(ScoreComputed.of(SCORE)).isEqualTo(first);
        assertThat(first.key()).isEqualTo(Samples.ACME);
        assertThat(first.data()).doesNotContain("tree");
    }

}
