package org.candour.disclosure.filing;

import java.lang.System.Logger.Level;
import java.util.Map;

import org.candour.disclosure.filing.DisclosureStatus.Filed;
import org.candour.disclosure.register.Entry;

/** Finishes at start what a process that died had frozen and not yet brought into the register. */
public final class RecoverSubmissions {

    private static final System.Logger LOG = System.getLogger(RecoverSubmissions.class.getName());

    private final Disclosures disclosures;
    private final SubmitDisclosure submissions;

    public RecoverSubmissions(Disclosures disclosures, SubmitDisclosure submissions) {
        this.disclosures = disclosures;
        this.submissions = submissions;
    }

    /** @return how many frozen disclosures now have their position noted down */
    public int recover() {
        int recovered = 0;
        for (DisclosureHead head : disclosures.unrecorded()) {
            try {
                disclosures.find(head.id()).ifPresent(disclosure -> {
                    Entry entry = submissions.complete(disclosure, (Filed) head.status());
                    disclosures.recorded(Map.of(head.id(), entry.position()));
                });
                recovered++;
            } catch (RuntimeException e) {
                // one that cannot be finished keeps none of the others waiting; it is tried again when it is read
                LOG.log(Level.ERROR, "The submission of {0} could not be finished: {1}", head.id(),
                        e.getClass().getName());
            }
        }
        return recovered;
    }
}
