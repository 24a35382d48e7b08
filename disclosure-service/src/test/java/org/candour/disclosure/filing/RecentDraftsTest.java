package org.candour.disclosure.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Behaves like what it remembers for, and spares reading it. */
class RecentDraftsTest extends DisclosuresContract {

    private final List<UUID> read = new ArrayList<>();
    private final InMemoryDisclosures kept = new InMemoryDisclosures() {

        @Override
        public synchronized Optional<Disclosure> find(UUID id) {
            read.add(id);
            return super.find(id);
        }
    };
    private final RecentDrafts recent = new RecentDrafts(kept, 3 * DraftSize.of(Drafts.small()));

    @Override
    Disclosures disclosures() {
        return recent;
    }

    @Test
    void knowsARevisionThatWasWrittenHere() {
        Disclosure first = add();
        Disclosure second = new Disclosure(first.head().redrafted(Drafts.small()), Drafts.small());
        recent.replace(second);

        assertThat(recent.find(first.head().id(), 2)).contains(second);
        assertThat(read).isEmpty();
        assertThat(recent.find(first.head().id(), 1)).isEmpty();
    }

    @Test
    void forgetsWhatIsFrozen() {
        Disclosure first = add();
        recent.freeze(first.head().submitted(SubmissionKey.of("a", "b"), "a"));

        assertThat(recent.find(first.head().id(), 1)).isEmpty();
        assertThat(read).containsExactly(first.head().id());
    }

    @Test
    void remembersSoMuchAndNoMore() {
        List<Disclosure> added = List.of(add(), add(), add(), add());

        added.forEach(each -> assertThat(recent.find(each.head().id(), 1)).contains(each));

        assertThat(read).containsExactly(added.getFirst().head().id());
    }

    private Disclosure add() {
        Disclosure disclosure = new Disclosure(DisclosureHead.begin(UUID.randomUUID(), Drafts.small()),
                Drafts.small());
        recent.add(disclosure);
        return disclosure;
    }
}
