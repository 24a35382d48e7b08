package org.candour.scoring.scores.explained;

import java.util.List;

import org.candour.scoring.methodologies.InForce;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.scores.ScoreDocument;
import org.candour.scoring.scores.Standings;

/** How scores stand by what was decided about methodologies. */
final class StandingsInForce implements Standings {

    private final MethodologiesInForce methodologies;

    StandingsInForce(MethodologiesInForce methodologies) {
        this.methodologies = methodologies;
    }

    @Override
    public List<String> of(List<ScoreDocument> scores) {
        InForce now = methodologies.current();
        return scores.stream().map(score -> now.standing(methodology(score.id()), score.asOf()).wire())
                .toList();
    }

    /** The third and fourth part of a score's id; a score after a review stands as that of its filing. */
    private static MethodologyId methodology(String score) {
        List<String> parts = List.of(score.split(":", -1));
        return new MethodologyId(parts.get(2), parts.get(3));
    }

}
