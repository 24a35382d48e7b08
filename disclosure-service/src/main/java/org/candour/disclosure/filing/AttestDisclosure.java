package org.candour.disclosure.filing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.candour.disclosure.filing.DisclosureStatus.Drafted;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.DisclosureStatus.Submitted;
import org.candour.disclosure.filing.Result.Done;
import org.candour.disclosure.filing.Result.Refused;

/** Keeps who stands for what a company has filed, as long as it is not public. */
public final class AttestDisclosure {

    private final Disclosures disclosures;
    private final SubmitDisclosure submissions;
    private final InstantSource clock;

    public AttestDisclosure(Disclosures disclosures, SubmitDisclosure submissions, InstantSource clock) {
        this.disclosures = disclosures;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** The head with the attestation; what stands already is kept as it is. */
    public Result<DisclosureHead> attest(Actor actor, UUID id, long expected, Draft.Attestation said) {
        Optional<DisclosureHead> found = disclosures.find(id)
                .filter(known -> actor.owns(known.head().company()))
                .map(known -> submissions.placed(known).head());
        if (found.isEmpty()) {
            return Result.refused(new Refusal.NoSuchDisclosure());
        }
        return switch (Attestation.of(said, "", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            case Done<Attestation>(Attestation attestation) -> attest(found.get(), expected, attestation);
            case Refused<Attestation>(Refusal why) -> Result.refused(why);
        };
    }

    private Result<DisclosureHead> attest(DisclosureHead head, long expected, Attestation attestation) {
        return switch (head.status()) {
            case Drafted drafted -> Result.refused(new Refusal.NotSubmitted());
            case Published published -> attestation.equals(published.attestation())
                    ? new Done<>(head)
                    : Result.refused(new Refusal.AlreadyPublished());
            case Submitted submitted when head.revision() != expected ->
                Result.refused(new Refusal.RevisionIsStale());
            case Submitted submitted when attestation.equals(submitted.attestation()) -> new Done<>(head);
            case Submitted submitted -> kept(head.attested(submitted, attestation));
        };
    }

    private Result<DisclosureHead> kept(DisclosureHead attested) {
        return disclosures.attest(attested)
                ? new Done<>(attested)
                : Result.refused(new Refusal.RevisionIsStale());
    }
}
