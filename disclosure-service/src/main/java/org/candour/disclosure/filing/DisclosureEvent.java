package org.candour.disclosure.filing;

import org.candour.disclosure.filing.DisclosureStatus.Published;

/** What happened to a disclosure, beside its submission, which the register tells. */
public sealed interface DisclosureEvent {

    /**
     * A version of it is public.
     *
     * @param head after the event
     */
    record DisclosurePublished(DisclosureHead head, Published published) implements DisclosureEvent {

        /** The event that a public disclosure told. */
        public static DisclosurePublished of(DisclosureHead head) {
            return new DisclosurePublished(head, (Published) head.status());
        }
    }
}
