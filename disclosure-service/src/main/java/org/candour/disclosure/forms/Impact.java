package org.candour.disclosure.forms;

import org.jspecify.annotations.Nullable;

/**
 * A severe impact on people, in bands and kinds; no score reads it.
 *
 * @param people a band, never a count
 * @param connection {@code caused}, {@code contributed} or {@code linked}
 */
public record Impact(String right, @Nullable String group, @Nullable String people, @Nullable String scale,
        @Nullable String scope, @Nullable String irremediability, @Nullable String connection,
        @Nullable String remedy) {}
