package org.candour.scoring.rescoring;

import java.util.List;

import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.ScoringFunction;

/**
 * All rules but for one methodology left out.
 *
 * @param rules all
 * @param digest of the one
 */
record OnlyBy(ScoringFunction rules, String digest) implements ScoringFunction {

    @Override
    public List<MethodologyReference> methodologiesFor(ReceivedFiling filing) {
        return rules.methodologiesFor(filing).stream().filter(each -> each.digest().equals(digest)).toList();
    }

    @Override
    public ExplainedScore score(ReceivedFiling filing, MethodologyReference methodology) {
        return rules.score(filing, methodology);
    }

}
