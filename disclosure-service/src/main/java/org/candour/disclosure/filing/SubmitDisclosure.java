package org.candour.disclosure.filing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanySnapshots;
import org.candour.disclosure.filing.DisclosureStatus.Filed;
import org.candour.disclosure.filing.Result.Done;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.Register;
import org.candour.support.problem.Finding;
import org.candour.support.problem.Severity;

/**
 * Files a draft: freezes it, then appends it to the register. Whatever dies in between, the frozen draft goes into the
 * register when the submission is sent again, when the disclosure is read, or when the service starts; and only once,
 * for (disclosure, version) is unique there.
 */
public final class SubmitDisclosure {

    /** A message may have 2 MiB; the rest is for its headers, also as a dead letter. One over it would stop the relay. */
    private static final int MOST_EVENT_BYTES = 1_500_000;

    private final Disclosures disclosures;
    private final CompanySnapshots companies;
    private final Register register;
    private final SealDraft sealing;
    private final SubmissionPolicy policy;
    private final Clock clock;

    public SubmitDisclosure(Disclosures disclosures, CompanySnapshots companies, Register register,
            SealDraft sealing,
            SubmissionPolicy policy, Clock clock) {
        this.disclosures = disclosures;
        this.companies = companies;
        this.register = register;
        this.sealing = sealing;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Files the revision, or answers again for what was filed with this key.
     *
     * @param expected the revision that the client means
     * @throws org.candour.disclosure.register.RegisterUnavailable if it is unknown whether it is in the register; the
     *         same request again will tell
     */
    public Result<Entry> submit(Actor actor, UUID id, long expected, SubmissionKey key) {
        Optional<Disclosure> found = disclosures.find(id, expected).or(() -> disclosures.find(id))
                .filter(known -> actor.owns(known.head().company()));
        if (found.isEmpty()) {
            return Result.refused(new Refusal.NoSuchDisclosure());
        }
        Disclosure disclosure = found.get();
        if (disclosure.head().status() instanceof Filed filed) {
            return again(disclosure, filed, key);
        }
        if (disclosure.head().revision() != expected) {
            return Result.refused(new Refusal.RevisionIsStale());
        }
        Optional<Company> company = companies.find(disclosure.draft().company());
        Instant now = now();
        List<Finding> findings = findings(disclosure, company, now);
        if (company.isEmpty() || !SubmissionPolicy.isAcceptable(findings)) {
            return Result.refused(new Refusal.BreaksRules(findings));
        }
        DisclosureHead frozen = disclosure.head().submitted(key, actor.name());
        // sealed before it is frozen: what cannot be filed stays a draft
        Filing filing = sealing.seal(new Disclosure(frozen, disclosure.draft()), company.get(), now,
                findings);
        if (isTooLarge(filing)) {
            return Result.refused(new Refusal.BreaksRules(List.of(
                    new Finding("/answers", "hold more than one filing can carry", Severity.ERROR))));
        }
        return switch (disclosures.freeze(frozen)) {
            case FROZEN -> new Done<>(register.append(filing));
            case KEY_USED -> Result.refused(new Refusal.KeyUsedForAnother());
            case STALE -> overtaken(id, key);
        };
    }

    /** Somebody changed or submitted it meanwhile; if that was this very request sent twice, both get the answer. */
    private Result<Entry> overtaken(UUID id, SubmissionKey key) {
        Optional<Disclosure> now = disclosures.find(id);
        return now.isPresent() && now.get().head().status() instanceof Filed filed
                ? again(now.get(), filed, key)
                : Result.refused(new Refusal.RevisionIsStale());
    }

    private Result<Entry> again(Disclosure disclosure, Filed filed, SubmissionKey key) {
        return filed.key().equals(key)
                ? new Done<>(complete(disclosure, filed))
                : Result.refused(new Refusal.AlreadySubmitted());
    }

    /** Where a submitted disclosure stands in the register; puts it there if a dying process did not. */
    public Entry complete(Disclosure disclosure, Filed filed) {
        return register.find(disclosure.head().id(), filed.version()).orElseGet(() -> {
            Company company = companies.find(disclosure.head().company())
                    .orElseThrow(() -> new IllegalStateException("a company that filed is never removed"));
            Instant now = now();
            return register.append(
                    sealing.seal(disclosure, company, now, findings(disclosure, Optional.of(company), now)));
        });
    }

    private List<Finding> findings(Disclosure disclosure, Optional<Company> company, Instant at) {
        return policy.findings(disclosure.draft(), company, LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** The disclosure with its position; brings it into the register if a dying process did not. */
    public Disclosure placed(Disclosure disclosure) {
        return disclosure.head().status() instanceof Filed filed && filed.position() == null
                ? new Disclosure(disclosure.head().at(complete(disclosure, filed).position()),
                        disclosure.draft())
                : disclosure;
    }

    private static boolean isTooLarge(Filing filing) {
        return filing.event().length() > MOST_EVENT_BYTES / 3 // no character takes more than three bytes
                && filing.event().getBytes(StandardCharsets.UTF_8).length > MOST_EVENT_BYTES;
    }

    /** Milliseconds are what every store and reader keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
