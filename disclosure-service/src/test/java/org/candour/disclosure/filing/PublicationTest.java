package org.candour.disclosure.filing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;
import org.candour.disclosure.companies.CompanySnapshots;
import org.candour.disclosure.companies.CompanyStatus;
import org.candour.disclosure.companies.InMemoryCompanies;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.filing.DisclosureEvent.DisclosurePublished;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.Result.Done;
import org.candour.disclosure.filing.Result.Refused;
import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.forms.yaml.YamlForms;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.InMemoryPublicFilings;
import org.candour.disclosure.register.ReadPublicFilings;
import org.candour.disclosure.register.RegisterUnavailable;
import org.candour.disclosure.register.RelayProgress;
import org.candour.disclosure.register.Sealing;
import org.candour.disclosure.register.TellInOrder;
import org.candour.disclosure.register.json.OpenedFiling;
import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From a filing to what everybody reads. */
class PublicationTest {

    private static final Actor ACME = new Actor("client:acme", Set.of(Drafts.ACME));
    private static final Actor GLOBEX = new Actor("client:globex", Set.of(OrgId.of("GB-COH-2")));
    private static final UUID EVENT = UUID.randomUUID();
    private static final Forms FORMS = YamlForms.of(Map.of());
    private static final Instant NOON = Instant.parse("2026-04-02T12:00:00.125Z");
    private static final Profile PROFILE = new Profile("Acme", List.of(), List.of(), "GB", null, null, null);
    private static final Draft.Attestation SAID = new Draft.Attestation("Robin Example", "Chair",
            LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31));

    private final InMemoryDisclosures disclosures = new InMemoryDisclosures();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Told told = new Told();
    private final OneReplica register = new OneReplica();
    private final SubmitDisclosure submissions = new SubmitDisclosure(disclosures,
            new CompanySnapshots(companies, clock), register,
            new SealDraft(new Sealing(new SecureRandom()), FORMS), new SubmissionPolicy(FORMS), clock);
    private final AttestDisclosure attest = new AttestDisclosure(disclosures, submissions, clock);
    private final InMemoryPublicFilings publicFilings = new InMemoryPublicFilings();
    private final PublishDisclosure publish = new PublishDisclosure(disclosures, companies, submissions,
            new ReadPublicFilings(register, publicFilings), new TellInOrder(told), clock, () -> EVENT);

    @BeforeEach
    void acmeIsVerified() {
        companies.add(new CompanyRegistered(new Company(Drafts.ACME, 1, PROFILE, CompanyStatus.VERIFIED)));
    }

    @Test
    void makesAnAttestedFilingPublicAndTellsIt() {
        UUID id = filed(Drafts.small());
        assertThat(attest.attest(ACME, id, 2, SAID)).isInstanceOf(Done.class);

        DisclosureHead head = done(publish.publish(ACME, id, 3));

        assertThat(head.revision()).isEqualTo(4);
        assertThat(head.status())
                .isEqualTo(new Published(1, key(id), "client:acme", 1L, Drafts.ATTESTATION, NOON,
                        "client:acme", EVENT));
        assertThat(disclosures.head(id)).contains(head);
        assertThat(disclosures.told()).containsExactly(DisclosurePublished.of(head));
        assertThat(publicFilings.find(id, 1)).isPresent();
    }

    @Test
    void answersTheSameRequestAlikeAndTellsItOnce() {
        UUID id = filed(Drafts.full());
        DisclosureHead head = done(publish.publish(ACME, id, 2));

        assertThat(publish.publish(ACME, id, 2)).isEqualTo(new Done<>(head));
        assertThat(publish.publish(ACME, id, 3)).isEqualTo(new Done<>(head));
        assertThat(why(publish.publish(ACME, id, 1))).isEqualTo(new Refusal.RevisionIsStale());
        assertThat(disclosures.told()).hasSize(1);
    }

    @Test
    void takesTheAttestationThatWasFiledUnlessOneWasGivenLater() {
        UUID filed = filed(Drafts.full());
        UUID both = filed(Drafts.full());
        attest.attest(ACME, both, 2, SAID);

        assertThat(attestation(done(publish.publish(ACME, filed, 2))).name()).isEqualTo("Name");
        assertThat(attestation(done(publish.publish(ACME, both, 3)))).isEqualTo(Drafts.ATTESTATION);
    }

    @Test
    void namesAllThatStandsInTheWay() {
        companies.replace(new CompanyChanged(new Company(Drafts.ACME, 2, PROFILE, CompanyStatus.PENDING)));
        UUID id = filed(new Draft(Drafts.ACME, Draft.Kind.DISCLOSURE, Drafts.YEAR, List.of(Drafts.FORM),
                List.of(), new Draft.Coverage(true, List.of()), null, null, null, null,
                Drafts.small().answers(), null));

        assertThat(pointers(why(publish.publish(ACME, id, 2)))).containsExactly("/company",
                "/coverage/entities", "/attestation");
        assertThat(disclosures.told()).isEmpty();
    }

    @Test
    void isNotDoneBeforeTheFilingIsTold() {
        UUID id = filed(Drafts.full());
        told.away = true;

        assertThatThrownBy(() -> publish.publish(ACME, id, 2)).isInstanceOf(RegisterUnavailable.class);

        assertThat(disclosures.head(id)).map(DisclosureHead::revision).contains(2L);
        assertThat(disclosures.told()).isEmpty();
    }

    @Test
    void isNotDoneWhereKeysWouldTellOfAnswersForReviewers() {
        UUID id = filed(Drafts.full());
        Filing now = submissions.complete(disclosures.find(id).orElseThrow(),
                (DisclosureStatus.Filed) disclosures.head(id).orElseThrow().status()).filing();
        register.replace(asSealedBefore(now));

        assertThat(pointers(why(publish.publish(ACME, id, 2)))).containsExactly("");
    }

    /** A list of parts as it was when all of them were in the digest by themselves. */
    private static Filing asSealedBefore(Filing now) {
        OpenedFiling opened = OpenedFiling.of(now);
        Map<String, String> commitments = new TreeMap<>();
        opened.parts().forEach((key, part) -> commitments.put(key, part.commitment()));
        commitments.remove("reviewers");
        String parts = now.sealed().replace(",\"within\":\"reviewers\"", "")
                .replaceAll(",\\{\"key\":\"reviewers\",\"salt\":\"[^\"]+\"}", "");
        return new Filing(now.disclosure(), now.version(), now.revision(), now.company(), now.actor(),
                now.submittedAt(), Sealing.digest(commitments), now.event(), parts);
    }

    @Test
    void isForTheCompanyAndForFilingsOnly() {
        UUID draft = draft(Drafts.full());
        UUID filed = filed(Drafts.full());

        assertThat(why(publish.publish(ACME, draft, 1))).isEqualTo(new Refusal.NotSubmitted());
        assertThat(why(attest.attest(ACME, draft, 1, SAID))).isEqualTo(new Refusal.NotSubmitted());
        assertThat(why(publish.publish(GLOBEX, filed, 2))).isEqualTo(new Refusal.NoSuchDisclosure());
        assertThat(why(attest.attest(GLOBEX, filed, 2, SAID))).isEqualTo(new Refusal.NoSuchDisclosure());
        assertThat(why(publish.publish(ACME, filed, 1))).isEqualTo(new Refusal.RevisionIsStale());
        assertThat(why(attest.attest(ACME, filed, 1, SAID))).isEqualTo(new Refusal.RevisionIsStale());
    }

    @Test
    void keepsAnAttestationUntilAnotherIsSaidAndNoneAfterPublication() {
        UUID id = filed(Drafts.small());
        Draft.Attestation other = new Draft.Attestation("Kim Example", "Secretary", SAID.boardApprovedOn(),
                SAID.attestedOn());

        assertThat(done(attest.attest(ACME, id, 2, other)).revision()).isEqualTo(3);
        assertThat(done(attest.attest(ACME, id, 3, SAID)).revision()).isEqualTo(4);
        assertThat(done(attest.attest(ACME, id, 4, SAID)).revision()).isEqualTo(4);
        DisclosureHead published = done(publish.publish(ACME, id, 4));

        assertThat(attest.attest(ACME, id, 4, SAID)).isEqualTo(new Done<>(published));
        assertThat(why(attest.attest(ACME, id, 5, other))).isEqualTo(new Refusal.AlreadyPublished());
    }

    @Test
    void asksForNameRoleAndDaysThatHavePassed() {
        UUID id = filed(Drafts.small());
        LocalDate tomorrow = LocalDate.of(2026, 4, 3);

        assertThat(pointers(why(attest.attest(ACME, id, 2, new Draft.Attestation(null, " ", null, null)))))
                .containsExactly("/name", "/role", "/boardApprovedOn");
        assertThat(pointers(why(
                attest.attest(ACME, id, 2, new Draft.Attestation("Robin", "Chair", tomorrow, tomorrow)))))
                .containsExactly("/boardApprovedOn", "/attestedOn");
        assertThat(attestation(done(attest.attest(ACME, id, 2,
                new Draft.Attestation("Robin", "Chair", SAID.boardApprovedOn(), null)))).attestedOn())
                .isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void aPublicationThatWasOvertakenByItselfIsAnsweredAlike() {
        UUID id = filed(Drafts.full());
        DisclosureHead[] first = new DisclosureHead[1];
        told.before = () -> {
            told.before = null;
            first[0] = done(publish.publish(ACME, id, 2));
        };

        assertThat(done(publish.publish(ACME, id, 2))).isEqualTo(first[0]);
        assertThat(disclosures.told()).hasSize(1);
    }

    private UUID draft(Draft draft) {
        Disclosure disclosure = new Disclosure(DisclosureHead.begin(UUID.randomUUID(), draft), draft);
        disclosures.add(disclosure);
        return disclosure.head().id();
    }

    private UUID filed(Draft draft) {
        UUID id = draft(draft);
        DisclosureHead head = disclosures.head(id).orElseThrow();
        disclosures.freeze(head.submitted(key(id), "client:acme"));
        return id;
    }

    private static SubmissionKey key(UUID id) {
        return SubmissionKey.of("client:acme", id.toString());
    }

    private static Attestation attestation(DisclosureHead head) {
        return Objects.requireNonNull(((DisclosureStatus.Filed) head.status()).attestation());
    }

    private static DisclosureHead done(Result<DisclosureHead> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<DisclosureHead>) result).value();
    }

    private static Refusal why(Result<DisclosureHead> result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused<DisclosureHead>) result).why();
    }

    private static List<String> pointers(Refusal refusal) {
        return ((Refusal.BreaksRules) refusal).findings().stream().map(Finding::pointer).toList();
    }

    /** Every filing is told, unless the broker is away. */
    private static final class Told implements RelayProgress {

        private boolean away;
        private @Nullable Runnable before;

        @Override
        public long upTo() {
            if (away) {
                throw new RegisterUnavailable("away", null);
            }
            if (before != null) {
                before.run();
            }
            return Long.MAX_VALUE;
        }

        @Override
        public void moveTo(long position) {}
    }
}
