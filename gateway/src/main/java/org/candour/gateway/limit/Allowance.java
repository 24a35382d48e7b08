package org.candour.gateway.limit;

/**
 * How many requests one caller may make.
 *
 * @param perSecond
 *            refilled evenly
 * @param burst
 *            at most at once
 */
record Allowance(int perSecond, int burst) {

    /** Refuses a share that lets nobody in. */
    Allowance {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "an allowance needs at least one request a second and at once");
        }
    }
}
