package org.candour.disclosure.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.disclosure.companies.Companies;
import org.candour.disclosure.filing.Disclosures.Search;
import org.candour.support.problem.Finding;

/** What is read of disclosures, and what is said to drafts. */
public final class ReadDisclosures {

    private final Disclosures disclosures;
    private final Companies companies;
    private final SubmissionPolicy policy;
    private final Clock clock;

    public ReadDisclosures(Disclosures disclosures, Companies companies, SubmissionPolicy policy,
            Clock clock) {
        this.disclosures = disclosures;
        this.companies = companies;
        this.policy = policy;
        this.clock = clock;
    }

    /** One of the actor's own; anybody else's does not exist. */
    public Optional<Disclosure> find(Actor actor, UUID id) {
        return disclosures.find(id).filter(disclosure -> actor.owns(disclosure.head().company()));
    }

    /** The head of one that is published, whoever asks. */
    public Optional<DisclosureHead> published(UUID id) {
        return disclosures.head(id).filter(head -> head.status() instanceof DisclosureStatus.Published);
    }

    /** Heads, newest first. */
    public List<DisclosureHead> search(Search search) {
        return disclosures.search(search);
    }

    /** All that submission would say, and that there are other disclosures for the period. */
    public List<Finding> validate(Disclosure disclosure) {
        Draft draft = disclosure.draft();
        List<Finding> findings = new ArrayList<>(policy.findings(draft, companies.find(draft.company()),
                LocalDate.now(clock)));
        boolean another = disclosures.search(Search.of(draft.company(), draft.period())).stream()
                .anyMatch(head -> !head.id().equals(disclosure.head().id())
                        && head.status() instanceof DisclosureStatus.Filed);
        if (another) {
            findings.add(Finding.warning("/period", "has another disclosure of this company already"));
        }
        return findings;
    }
}
