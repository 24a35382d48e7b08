package org.candour.scoring.engine.record;

import org.candour.scoring.engine.Decisions;

/**
 * The decisions of a review that everybody may read.
 *
 * @param number which of the filing's reviews it is, from 1
 * @param decisions about questions whose answers are public, and no others
 */
public record PublicDecisions(int number, Decisions decisions) {}
