package org.candour.scoring.reviews;

/** How far somebody looked. */
public sealed interface Depth {

    /** At everything. */
    record Full() implements Depth {}

    /**
     * At some answers, for a reason.
     *
     * @param why these
     */
    record Targeted(String why) implements Depth {}

    /**
     * At answers that chance drew, and at others.
     *
     * @param seed from which they can be drawn again
     * @param percent how many of a hundred
     */
    record Random(String seed, int percent) implements Depth {}

}
