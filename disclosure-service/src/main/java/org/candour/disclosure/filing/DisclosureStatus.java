package org.candour.disclosure.filing;

import org.jspecify.annotations.Nullable;

/** Where a disclosure stands. */
public sealed interface DisclosureStatus {

    /** Still being written. */
    record Drafted() implements DisclosureStatus {}

    /**
     * Frozen by its submission: it never changes again, and is in the register, or will be as soon as somebody asks.
     *
     * @param key which request submitted it
     * @param by the actor
     * @param position where it stands in the register; null until that was noted down here
     */
    record Submitted(int version, SubmissionKey key, String by,
            @Nullable Long position) implements DisclosureStatus {}
}
