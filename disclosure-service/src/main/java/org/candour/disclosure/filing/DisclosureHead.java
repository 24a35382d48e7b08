package org.candour.disclosure.filing;

import java.util.List;
import java.util.UUID;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.DisclosureStatus.Drafted;
import org.candour.disclosure.filing.DisclosureStatus.Submitted;
import org.candour.disclosure.forms.FormRef;

/**
 * A disclosure without its answers.
 *
 * @param revision counts changes, from 1
 */
public record DisclosureHead(UUID id, long revision, OrgId company, Draft.Kind kind, Period period,
        List<FormRef> forms, DisclosureStatus status) {

    public DisclosureHead {
        forms = List.copyOf(forms);
    }

    /** The head of a new draft. */
    static DisclosureHead begin(UUID id, Draft draft) {
        return new DisclosureHead(id, 1, draft.company(), draft.kind(), draft.period(), draft.forms(),
                new Drafted());
    }

    DisclosureHead redrafted(Draft draft) {
        return new DisclosureHead(id, revision + 1, company, draft.kind(), draft.period(), draft.forms(),
                status);
    }

    /** The same, noted down at its place in the register. */
    DisclosureHead at(long position) {
        return status instanceof Submitted(int version, SubmissionKey key, String by, Long before)
                ? new DisclosureHead(id, revision, company, kind, period, forms,
                        new Submitted(version, key, by, position))
                : this;
    }

    DisclosureHead submitted(SubmissionKey key, String by) {
        return new DisclosureHead(id, revision + 1, company, kind, period, forms,
                new Submitted(1, key, by, null));
    }
}
