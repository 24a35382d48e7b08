package org.candour.scoring.scores;

import java.util.Comparator;

/** The order in which the scores of a disclosure are read. */
final class ScoreOrder {

    /** Orders ids of scores of one disclosure. */
    static final Comparator<String> BY_VERSION_THEN_METHODOLOGY = Comparator.comparingInt(ScoreOrder::version)
            .thenComparing(Comparator.naturalOrder());

    private ScoreOrder() {}

    static int version(String score) {
        int begin = score.indexOf(':') + 1;
        return Integer.parseInt(score, begin, score.indexOf(':', begin), 10);
    }

}
