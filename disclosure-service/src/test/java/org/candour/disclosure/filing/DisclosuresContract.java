package org.candour.disclosure.filing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.DisclosureStatus.State;
import org.candour.disclosure.filing.DisclosureStatus.Submitted;
import org.candour.disclosure.filing.Disclosures.Freezing;
import org.candour.disclosure.filing.Disclosures.Search;
import org.candour.support.id.UuidV7;

import static org.assertj.core.api.Assertions.assertThat;

/** What every place that keeps disclosures does. */
abstract class DisclosuresContract {

    private static final AtomicLong COUNT = new AtomicLong();

    abstract Disclosures disclosures();

    @Test
    void keepsADraftWithAllThatIsInIt() {
        Disclosure full = add(Drafts.full());
        Disclosure small = add(Drafts.small());

        assertThat(disclosures().find(full.head().id())).contains(full);
        assertThat(disclosures().find(small.head().id())).contains(small);
        assertThat(disclosures().head(full.head().id())).contains(full.head());
        assertThat(disclosures().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void replacesTheRevisionBeforeAndNoOther() {
        Disclosure first = add(Drafts.small());
        Disclosure second = new Disclosure(first.head().redrafted(Drafts.full()), Drafts.full());
        Disclosure rival = new Disclosure(first.head().redrafted(Drafts.small()), Drafts.small());

        assertThat(disclosures().replace(second)).isTrue();
        assertThat(disclosures().replace(rival)).isFalse();

        assertThat(disclosures().find(first.head().id())).contains(second);
    }

    @Test
    void freezesTheRevisionBeforeAndNothingChangesItAnyMore() {
        Disclosure first = add(Drafts.small());
        DisclosureHead frozen = first.head().submitted(key(), "client:acme");

        assertThat(disclosures().freeze(frozen)).isEqualTo(Freezing.FROZEN);

        assertThat(disclosures().freeze(first.head().submitted(key(), "client:acme")))
                .isEqualTo(Freezing.STALE);
        assertThat(
                disclosures().replace(new Disclosure(first.head().redrafted(Drafts.full()), Drafts.full())))
                .isFalse();
        assertThat(disclosures().find(first.head().id())).contains(new Disclosure(frozen, first.draft()));
    }

    @Test
    void submitsOneDisclosureByAKey() {
        SubmissionKey key = key();
        Disclosure first = add(Drafts.small());
        Disclosure second = add(Drafts.small());

        assertThat(disclosures().freeze(first.head().submitted(key, "client:acme")))
                .isEqualTo(Freezing.FROZEN);
        assertThat(disclosures().freeze(second.head().submitted(key, "client:acme")))
                .isEqualTo(Freezing.KEY_USED);
        assertThat(disclosures().head(second.head().id())).contains(second.head());
    }

    @Test
    void notesDownPositionsWithoutANewRevision() {
        Disclosure disclosure = add(Drafts.small());
        DisclosureHead frozen = disclosure.head().submitted(key(), "client:acme");
        disclosures().freeze(frozen);
        assertThat(disclosures().unrecorded()).contains(frozen);

        disclosures().recorded(Map.of(frozen.id(), 17L));

        assertThat(disclosures().unrecorded()).doesNotContain(frozen);
        assertThat(disclosures().head(frozen.id())).hasValueSatisfying(head -> {
            assertThat(head.revision()).isEqualTo(frozen.revision());
            assertThat(((Submitted) head.status()).position()).isEqualTo(17);
        });
    }

    @Test
    void keepsWhoStandsForAFilingAndMakesItPublic() {
        DisclosureHead frozen = frozen();
        DisclosureHead attested = frozen.attested((Submitted) frozen.status(), Drafts.ATTESTATION);
        DisclosureHead published = published(attested);

        assertThat(disclosures().attest(attested)).isTrue();
        assertThat(disclosures().attest(attested)).isFalse();
        assertThat(disclosures().head(frozen.id())).contains(attested);
        assertThat(disclosures().publish(published)).isTrue();
        assertThat(disclosures().publish(published(attested))).isFalse();

        assertThat(disclosures().head(frozen.id())).contains(published);
        assertThat(disclosures().attest(attested)).isFalse();
        assertThat(disclosures().heads(List.of(frozen.id(), UUID.randomUUID()))).containsExactly(published);
    }

    @Test
    void staysPublicWhenItsPositionIsNotedDownLate() {
        DisclosureHead published = published(frozen());
        disclosures().publish(published);

        disclosures().recorded(Map.of(published.id(), 17L));

        assertThat(disclosures().head(published.id())).contains(published);
        assertThat(disclosures().unrecorded()).doesNotContain(published);
    }

    private DisclosureHead frozen() {
        DisclosureHead frozen = add(Drafts.small()).head().submitted(key(), "client:acme");
        disclosures().freeze(frozen);
        return frozen;
    }

    private static DisclosureHead published(DisclosureHead filed) {
        return filed.published((Submitted) filed.status(), 17, Drafts.ATTESTATION,
                Instant.parse("2026-04-02T09:30:00.125Z"), "client:acme", UUID.randomUUID());
    }

    @Test
    void findsHeadsNewestFirst() {
        OrgId company = OrgId.of("GB-COH-" + System.nanoTime());
        DisclosureHead older = add(of(company)).head();
        DisclosureHead newer = add(of(company)).head();
        add(Drafts.small());
        disclosures().freeze(older.submitted(key(), "client:acme"));

        assertThat(ids(search(company, null, null, 10))).containsExactly(newer.id(), older.id());
        assertThat(ids(search(company, null, null, 1))).containsExactly(newer.id());
        assertThat(ids(search(company, null, newer.id(), 10))).containsExactly(older.id());
        assertThat(ids(search(company, State.SUBMITTED, null, 10))).containsExactly(older.id());
        assertThat(ids(search(company, State.PUBLISHED, null, 10))).isEmpty();
        assertThat(ids(new Search(Set.of(company), null, null, "cpg", "1.0", null, null, 10))).isEmpty();
        assertThat(ids(Search.of(company, Drafts.YEAR))).hasSize(2);
    }

    private List<UUID> ids(Search search) {
        return disclosures().search(search).stream().map(DisclosureHead::id).toList();
    }

    private static Search search(OrgId company, @Nullable State state, @Nullable UUID before,
            int limit) {
        return new Search(Set.of(company), null, null, null, null, state, before, limit);
    }

    private Disclosure add(Draft draft) {
        Disclosure disclosure = new Disclosure(DisclosureHead.begin(nextId(), draft), draft);
        disclosures().add(disclosure);
        return disclosure;
    }

    /** Later ids are greater, in the same millisecond, too. */
    private static UUID nextId() {
        return new UUID(
                (UuidV7.next().getMostSignificantBits() & ~0xFFFL) | (COUNT.incrementAndGet() & 0xFFF),
                UuidV7.next().getLeastSignificantBits());
    }

    private static SubmissionKey key() {
        return SubmissionKey.of("client:acme", UUID.randomUUID().toString());
    }

    private static Draft of(OrgId company) {
        Draft small = Drafts.small();
        return new Draft(company, small.kind(), small.period(), small.forms(), List.of(), null, null, null,
                null, null,
                small.answers(), null);
    }
}
