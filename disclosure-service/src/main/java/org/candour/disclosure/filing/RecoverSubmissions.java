package org.candour.disclosure.filing;

import java.util.List;
import java.util.Map;

import org.candour.disclosure.filing.DisclosureStatus.Submitted;
import org.candour.disclosure.register.Entry;

/** Finishes at start what a process that died had frozen and not yet brought into the register. */
public final class RecoverSubmissions {

    private final Disclosures disclosures;
    private final SubmitDisclosure submissions;

    public RecoverSubmissions(Disclosures disclosures, SubmitDisclosure submissions) {
        this.disclosures = disclosures;
        this.submissions = submissions;
    }

    /** @return how many frozen disclosures now have their position noted down */
    public int recover() {
        List<DisclosureHead> unrecorded = disclosures.unrecorded();
        for (DisclosureHead head : unrecorded) {
            disclosures.find(head.id()).ifPresent(disclosure -> {
                Entry entry = submissions.complete(disclosure, (Submitted) head.status());
                disclosures.recorded(Map.of(head.id(), entry.position()));
            });
        }
        return unrecorded.size();
    }
}
