package org.candour.scoring.engine.record;

import java.time.Instant;

import org.candour.scoring.engine.Filing;

/**
 * One version of a disclosure as the register has it.
 *
 * @param disclosure the disclosure's id
 * @param version its version, from 1
 * @param submittedAt when it was submitted; it is judged as of then
 * @param content what the rules read
 */
public record RegisteredFiling(String disclosure, int version, Instant submittedAt, Filing content) {}
