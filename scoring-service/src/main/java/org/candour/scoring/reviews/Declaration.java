package org.candour.scoring.reviews;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;

/**
 * What somebody declared about ties to the company before looking at its filing.
 *
 * @param by who
 * @param conflict whether there is anything that could sway a decision
 * @param statement what there is, or that there is nothing
 * @param at when
 * @param takeOver why this person takes over from a reviewer who had shown the company a draft; none for any other
 *        declaration
 */
public record Declaration(Official by, boolean conflict, String statement, Instant at,
        @Nullable String takeOver) {

    /** Of somebody who takes nothing over. */
    public Declaration(Official by, boolean conflict, String statement, Instant at) {
        this(by, conflict, statement, at, null);
    }

}
