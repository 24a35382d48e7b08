package org.candour.disclosure.filing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.candour.disclosure.companies.Companies;
import org.candour.disclosure.companies.Company;
import org.candour.disclosure.filing.DisclosureStatus.Drafted;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.DisclosureStatus.Submitted;
import org.candour.disclosure.filing.Result.Done;
import org.candour.disclosure.filing.Result.Refused;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.ReadPublicFilings;
import org.candour.disclosure.register.TellInOrder;
import org.candour.disclosure.register.json.OpenedFiling;

/**
 * Makes public what a verified company has filed and attested. A publication is told after the submission that it makes
 * public, and never before.
 */
public final class PublishDisclosure {

    private final Disclosures disclosures;
    private final Companies companies;
    private final SubmitDisclosure submissions;
    private final ReadPublicFilings publicFilings;
    private final TellInOrder order;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public PublishDisclosure(Disclosures disclosures, Companies companies, SubmitDisclosure submissions,
            ReadPublicFilings publicFilings, TellInOrder order, InstantSource clock, Supplier<UUID> ids) {
        this.ids = ids;
        this.disclosures = disclosures;
        this.companies = companies;
        this.submissions = submissions;
        this.publicFilings = publicFilings;
        this.order = order;
        this.clock = clock;
    }

    /**
     * Makes that revision public, or answers again for the request that did.
     *
     * @param expected the revision that the client means
     * @return the head, which is {@link Published}
     * @throws org.candour.disclosure.register.RegisterUnavailable if the submission is not told yet; nothing was done
     */
    public Result<DisclosureHead> publish(Actor actor, UUID id, long expected) {
        Optional<Disclosure> found = disclosures.find(id)
                .filter(known -> actor.owns(known.head().company()));
        if (found.isEmpty()) {
            return Result.refused(new Refusal.NoSuchDisclosure());
        }
        DisclosureHead head = found.get().head();
        return switch (head.status()) {
            case Drafted drafted -> Result.refused(new Refusal.NotSubmitted());
            case Published published -> again(head, expected);
            case Submitted submitted -> head.revision() == expected
                    ? publish(actor, found.get(), submitted)
                    : Result.refused(new Refusal.RevisionIsStale());
        };
    }

    private Result<DisclosureHead> publish(Actor actor, Disclosure disclosure, Submitted submitted) {
        DisclosureHead head = disclosure.head();
        Company company = companies.find(head.company())
                .orElseThrow(() -> new IllegalStateException("a company that filed is never removed"));
        Entry entry = submissions.complete(disclosure, submitted);
        boolean apart = OpenedFiling.of(entry.filing()).keepsReviewersPartsApart();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (PublicationPolicy.judge(disclosure.draft(), apart, submitted.attestation(), company,
                LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            case Refused<Attestation>(Refusal why) -> Result.refused(why);
            case Done<Attestation>(Attestation attestation) -> {
                order.after(entry.position());
                // before it is public, so that no reader ever waits for the whole of it
                publicFilings.putApart(entry);
                DisclosureHead published = head.published(submitted, entry.position(), attestation, now,
                        actor.name(), ids.get());
                yield disclosures.publish(published) ? new Done<>(published) : overtaken(head);
            }
        };
    }

    /** Somebody changed or published it meanwhile; if that was this very request sent twice, both get the answer. */
    private Result<DisclosureHead> overtaken(DisclosureHead before) {
        return disclosures.head(before.id()).filter(now -> now.status() instanceof Published)
                .map(now -> again(now, before.revision()))
                .orElseGet(() -> Result.refused(new Refusal.RevisionIsStale()));
    }

    /** The request that published named the revision before; who names the published one asks for what stands. */
    private static Result<DisclosureHead> again(DisclosureHead published, long expected) {
        return expected == published.revision() || expected == published.revision() - 1
                ? new Done<>(published)
                : Result.refused(new Refusal.RevisionIsStale());
    }
}
