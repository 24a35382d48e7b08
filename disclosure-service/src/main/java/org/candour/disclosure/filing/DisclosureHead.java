package org.candour.disclosure.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.DisclosureStatus.Drafted;
import org.candour.disclosure.filing.DisclosureStatus.Published;
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
        return status instanceof Submitted submitted
                ? new DisclosureHead(id, revision, company, kind, period, forms, submitted.at(position))
                : this;
    }

    DisclosureHead submitted(SubmissionKey key, String by) {
        return now(new Submitted(1, key, by, null, null));
    }

    DisclosureHead attested(Submitted submitted, Attestation said) {
        return now(submitted.attested(said));
    }

    DisclosureHead published(Submitted submitted, long position, Attestation attestation, Instant at,
            String by, UUID event) {
        return now(new Published(submitted.version(), submitted.key(), submitted.by(), position, attestation,
                at, by, event));
    }

    private DisclosureHead now(DisclosureStatus next) {
        return new DisclosureHead(id, revision + 1, company, kind, period, forms, next);
    }
}
