package org.candour.load;

/**
 * One measurement of one variant.
 *
 * @param perSecond what was done in a second
 * @param cpuMillisPerThousand CPU milliseconds that the measured processes spent on a thousand of it
 */
record Sample(double perSecond, double cpuMillisPerThousand) {}
