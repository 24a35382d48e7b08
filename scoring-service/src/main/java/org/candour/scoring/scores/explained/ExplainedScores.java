package org.candour.scoring.scores.explained;

import java.util.SortedMap;
import java.util.TreeMap;

import org.candour.scoring.engine.record.ScoreRecord;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Result;
import org.candour.scoring.scores.Result.ExactNumber;
import org.candour.scoring.scores.Score;
import org.candour.support.json.Digest;

/** Records that the engine wrote, as they are kept. */
public final class ExplainedScores {

    private ExplainedScores() {}

    /**
     * Takes the numbers out of a record.
     *
     * @param filing what was scored
     * @param reference by what
     * @param written the record
     * @return numbers and record
     */
    public static ExplainedScore of(ReceivedFiling filing, MethodologyReference reference,
            ScoreRecord written) {
        org.candour.scoring.engine.Score computed = written.score();
        Score score = new Score(written.id(), filing.disclosure(), filing.version(), filing.position(),
                filing.company(),
                reference, results(computed), computed.asOf(), computed.incomplete(), computed.inputs(),
                computed.engine());
        return new ExplainedScore(score, written.bytes(), Digest.of(written.bytes()).text());
    }

    private static SortedMap<String, Result> results(org.candour.scoring.engine.Score computed) {
        SortedMap<String, Result> results = new TreeMap<>();
        computed.results().forEach((name, result) -> {
            SortedMap<String, ExactNumber> numbers = new TreeMap<>();
            result.numbers()
                    .forEach((number, amount) -> numbers.put(number,
                            new ExactNumber(amount.exact().toString(), amount.rounded())));
            results.put(name, new Result(numbers));
        });
        return results;
    }

}
