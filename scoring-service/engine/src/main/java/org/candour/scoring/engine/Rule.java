package org.candour.scoring.engine;

import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written.
 *
 * @param id its name, or one made from that of the rule that it is written in
 * @param body what stands under its operator
 */
record Rule(String id, @Nullable String label, Source body) {}
