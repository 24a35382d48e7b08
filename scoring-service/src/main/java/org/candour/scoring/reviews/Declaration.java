package org.candour.scoring.reviews;

import java.time.Instant;

import org.candour.scoring.methodologies.Official;

/**
 * What somebody declared about ties to the company before looking at its filing.
 *
 * @param by who
 * @param conflict whether there is anything that could sway a decision
 * @param statement what there is, or that there is nothing
 * @param at when
 */
public record Declaration(Official by, boolean conflict, String statement, Instant at) {}
