package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a methodology is adopted or retired.
 *
 * @param by who decided
 * @param reason why
 * @param effectiveFrom the day, in UTC, from which it has effect
 * @param decided when
 */
public record Decision(Official by, String reason, LocalDate effectiveFrom, Instant decided) {}
