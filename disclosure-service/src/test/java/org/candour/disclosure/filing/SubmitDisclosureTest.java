package org.candour.disclosure.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;
import org.candour.disclosure.companies.CompanySnapshots;
import org.candour.disclosure.companies.CompanyStatus;
import org.candour.disclosure.companies.InMemoryCompanies;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.filing.Result.Done;
import org.candour.disclosure.filing.Result.Refused;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.forms.yaml.YamlForms;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.RegisterUnavailable;
import org.candour.disclosure.register.Sealing;
import org.candour.support.problem.Finding;
import org.candour.support.problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubmitDisclosureTest {

    private static final Actor ACME = new Actor("client:acme", Set.of(Drafts.ACME));
    private static final Forms FORMS = cpg();
    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");
    private static final SubmissionKey KEY = SubmissionKey.of("client:acme", "key");

    private final InMemoryDisclosures disclosures = new InMemoryDisclosures();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final OneReplica register = new OneReplica();
    private final SubmitDisclosure submissions = new SubmitDisclosure(disclosures, snapshots(), register,
            new SealDraft(new Sealing(new SecureRandom()), FORMS), new SubmissionPolicy(FORMS),
            Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void acmeIsRegistered() {
        companies.add(new CompanyRegistered(new Company(Drafts.ACME, 1,
                new Profile("Acme", List.of(), List.of(), "GB", null, null, null), CompanyStatus.PENDING)));
    }

    @Test
    void whatWasFrozenWhenTheProcessDiedIsFinishedByTheSameRequest() {
        DisclosureHead head = add();
        register.dies = true;
        assertThatThrownBy(() -> submissions.submit(ACME, head.id(), 1, KEY))
                .isInstanceOf(RegisterUnavailable.class);
        register.dies = false;

        Entry first = done(submissions.submit(ACME, head.id(), 1, KEY));
        Entry again = done(submissions.submit(ACME, head.id(), 1, KEY));

        assertThat(first.position()).isEqualTo(1);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatWasFrozenWhenTheProcessDiedIsFinishedAtTheNextStart() {
        DisclosureHead head = add();
        register.dies = true;
        assertThatThrownBy(() -> submissions.submit(ACME, head.id(), 1, KEY))
                .isInstanceOf(RegisterUnavailable.class);
        register.dies = false;

        assertThat(new RecoverSubmissions(disclosures, submissions).recover()).isEqualTo(1);

        assertThat(register.find(head.id(), 1)).isPresent();
        assertThat(disclosures.unrecorded()).isEmpty();
        assertThat(done(submissions.submit(ACME, head.id(), 1, KEY)).position()).isEqualTo(1);
    }

    @Test
    void whatWasFrozenWhenTheProcessDiedIsFinishedByWhoeverReadsIt() {
        DisclosureHead head = add();
        register.dies = true;
        assertThatThrownBy(() -> submissions.submit(ACME, head.id(), 1, KEY))
                .isInstanceOf(RegisterUnavailable.class);
        register.dies = false;

        Disclosure placed = submissions.placed(disclosures.find(head.id()).orElseThrow());

        assertThat(placed.head().status())
                .isEqualTo(new DisclosureStatus.Submitted(1, KEY, "client:acme", 1L, null));
    }

    @Test
    void tellsHowManyDoubtsTheValidationHadAlsoWhereAnotherProcessFinishes() {
        DisclosureHead head = add();
        Entry filed = done(submissions.submit(ACME, head.id(), 1, KEY));
        DisclosureHead other = add();
        register.dies = true;
        SubmissionKey key = SubmissionKey.of("client:acme", "other");
        assertThatThrownBy(() -> submissions.submit(ACME, other.id(), 1, key))
                .isInstanceOf(RegisterUnavailable.class);
        register.dies = false;

        assertThat(filed.event().data()).contains(told(head))
                .doesNotContain("\"warnings\":0");
        assertThat(done(submissions.submit(ACME, other.id(), 1, key)).event().data()).contains(told(head));
    }

    private String told(DisclosureHead head) {
        Map<Severity, Long> found = new SubmissionPolicy(FORMS)
                .findings(disclosures.find(head.id()).orElseThrow().draft(), snapshots().find(Drafts.ACME),
                        LocalDate.ofInstant(NOON, ZoneOffset.UTC))
                .stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        return "\"findings\":{\"plausibility\":" + found.getOrDefault(Severity.PLAUSIBILITY, 0L)
                + ",\"warnings\":" + found.getOrDefault(Severity.WARNING, 0L) + "}";
    }

    @Test
    void aChangeInTheLastMomentIsNotLost() {
        DisclosureHead head = add();
        Disclosures raced = new InMemoryDisclosures() {

            @Override
            public synchronized Freezing freeze(DisclosureHead submitted) {
                replace(new Disclosure(head.redrafted(Drafts.small()), Drafts.small()));
                return super.freeze(submitted);
            }
        };
        raced.add(new Disclosure(head, Drafts.small()));
        SubmitDisclosure racing = new SubmitDisclosure(raced, snapshots(), register,
                new SealDraft(new Sealing(new SecureRandom()), FORMS),
                new SubmissionPolicy(FORMS), Clock.systemUTC());

        Result<Entry> result = racing.submit(ACME, head.id(), 1, KEY);

        assertThat(result).isEqualTo(new Refused<Entry>(new Refusal.RevisionIsStale()));
        assertThat(raced.head(head.id())).map(DisclosureHead::revision).contains(2L);
    }

    @Test
    void whatIsTooLargeForAMessageStaysADraft() {
        EvidenceItem item = new EvidenceItem("policy", EvidenceItem.State.DECLARED, EvidenceItem.Maker.OWN,
                null, null, null, null);
        DisclosureHead head = add(Drafts.answering(new Answer("cpg", "1.A", Map.of("scope", "IT"),
                "IMPLEMENTED", List.of(), null, null, null, null, null, Collections.nCopies(40_000, item),
                List.of(), List.of())));

        assertThat(submissions.submit(ACME, head.id(), 1, KEY)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.why()).isInstanceOf(Refusal.BreaksRules.class));

        assertThat(disclosures.head(head.id())).contains(head);
    }

    @Test
    void oneThatCannotBeFinishedKeepsNoneOfTheOthersWaiting() {
        List<DisclosureHead> frozen = List.of(add(), add(), add());
        register.dies = true;
        for (int i = 0; i < frozen.size(); i++) {
            SubmissionKey key = SubmissionKey.of("client:acme", "key-" + i);
            UUID id = frozen.get(i).id();
            assertThatThrownBy(() -> submissions.submit(ACME, id, 1, key))
                    .isInstanceOf(RegisterUnavailable.class);
        }
        register.dies = false;
        register.refused = disclosures.unrecorded().getFirst().id();

        assertThat(new RecoverSubmissions(disclosures, submissions).recover()).isEqualTo(2);

        assertThat(disclosures.unrecorded()).extracting(DisclosureHead::id).containsExactly(register.refused);
    }

    private DisclosureHead add() {
        return add(Drafts.small());
    }

    private DisclosureHead add(Draft draft) {
        Disclosure disclosure = new Disclosure(DisclosureHead.begin(UUID.randomUUID(), draft), draft);
        disclosures.add(disclosure);
        return disclosure.head();
    }

    private static Entry done(Result<Entry> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<Entry>) result).value();
    }

    private CompanySnapshots snapshots() {
        return new CompanySnapshots(companies, Clock.systemUTC());
    }

    private static Forms cpg() {
        try {
            return YamlForms.of(Map.of("cpg-2.0.yaml",
                    Files.readString(Path.of("../contracts/src/main/resources/forms/cpg-2.0.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
