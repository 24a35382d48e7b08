package org.candour.scoring.scores.explained;

import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.scores.ScoringFunction;
import org.candour.scoring.scores.ScoringRules;
import org.candour.support.event.Unavailable;

/** The engine over what is adopted now. */
final class AdoptedRules implements ScoringRules {

    private final MethodologiesInForce methodologies;

    AdoptedRules(MethodologiesInForce methodologies) {
        this.methodologies = methodologies;
    }

    @Override
    public ScoringFunction current() {
        try {
            return new EngineScoring(methodologies.current());
        } catch (Unavailable notNow) {
            throw notNow;
        } catch (RuntimeException unreadable) {
            throw new Unavailable("the adopted methodologies cannot be read", unreadable);
        }
    }

}
