package org.candour.wrong.api;

import java.time.OffsetDateTime;

/** Spells a moment its own way. */
public record MomentDto(OffsetDateTime at) {}
