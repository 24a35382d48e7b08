package org.candour.scoring.engine.record;

import org.candour.scoring.engine.CoarseWords;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Withheld;

/**
 * What of a score its reader sees.
 *
 * @param forAll whether it is everybody
 * @param withheld what is left out
 * @param words what stands in its place
 */
record Sight(boolean forAll, Withheld withheld, CoarseWords words) {

    /** Of who sees everything. */
    static Sight whole(Methodology methodology) {
        Withheld nothing = Withheld.nothing(methodology);
        return new Sight(false, nothing, CoarseWords.unknown(nothing));
    }

}
