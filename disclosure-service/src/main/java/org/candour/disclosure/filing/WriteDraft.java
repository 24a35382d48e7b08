package org.candour.disclosure.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.candour.disclosure.filing.DisclosureStatus.Filed;
import org.candour.disclosure.filing.Result.Done;
import org.candour.disclosure.forms.Answer;
import org.candour.support.problem.Finding;

/** Begins a draft, replaces it whole, or answer by answer. */
public final class WriteDraft {

    private final Disclosures disclosures;
    private final DraftPolicy policy;
    private final Supplier<UUID> ids;

    public WriteDraft(Disclosures disclosures, DraftPolicy policy, Supplier<UUID> ids) {
        this.disclosures = disclosures;
        this.policy = policy;
        this.ids = ids;
    }

    /** A new draft. */
    public Result<Disclosure> begin(Actor actor, Draft draft) {
        if (!actor.owns(draft.company())) {
            return Result.refused(new Refusal.NotYourCompany());
        }
        List<Finding> findings = policy.refusals(draft);
        if (!findings.isEmpty()) {
            return Result.refused(new Refusal.BreaksRules(findings));
        }
        Disclosure disclosure = new Disclosure(DisclosureHead.begin(ids.get(), draft), draft);
        disclosures.add(disclosure);
        return new Done<>(disclosure);
    }

    /** Another draft in place of what stands. */
    public Result<Disclosure> replace(Actor actor, UUID id, long expected, Draft draft) {
        Optional<DisclosureHead> head = disclosures.head(id).filter(known -> actor.owns(known.company()));
        if (head.isEmpty()) {
            return Result.refused(new Refusal.NoSuchDisclosure());
        }
        Optional<Refusal> closed = closed(head.get(), expected);
        if (closed.isPresent()) {
            return Result.refused(closed.get());
        }
        List<Finding> findings = new ArrayList<>(policy.refusals(draft));
        if (!draft.company().equals(head.get().company())) {
            findings.addFirst(
                    Finding.error("/company", "is another company's: a draft never changes its company"));
        }
        if (!findings.isEmpty()) {
            return Result.refused(new Refusal.BreaksRules(findings));
        }
        return keep(new Disclosure(head.get().redrafted(draft), draft));
    }

    /** This answer in place of the one at its place, or beside the others. */
    public Result<Disclosure> answer(Actor actor, UUID id, long expected, Answer answer) {
        Result<Disclosure> open = open(actor, id, expected);
        if (!(open instanceof Done<Disclosure>(Disclosure disclosure))) {
            return open;
        }
        List<Answer> answers = new ArrayList<>(disclosure.draft().answers());
        int index = indexOf(answers, AnswerPlace.of(answer));
        if (index < 0) {
            answers.add(answer);
            index = answers.size() - 1;
        } else {
            answers.set(index, answer);
        }
        Draft draft = disclosure.draft().withAnswers(answers);
        String prefix = "/answers/" + index;
        List<Finding> findings = policy.refusals(draft).stream()
                .map(found -> found.pointer().startsWith(prefix)
                        ? new Finding(found.pointer().substring(prefix.length()), found.message(),
                                found.severity())
                        : found)
                .toList();
        if (!findings.isEmpty()) {
            return Result.refused(new Refusal.BreaksRules(findings));
        }
        return keep(new Disclosure(disclosure.head().redrafted(draft), draft));
    }

    /** No answer at that place any more. */
    public Result<Disclosure> takeBack(Actor actor, UUID id, long expected, AnswerPlace place) {
        Result<Disclosure> open = open(actor, id, expected);
        if (!(open instanceof Done<Disclosure>(Disclosure disclosure))) {
            return open;
        }
        List<Answer> answers = new ArrayList<>(disclosure.draft().answers());
        int index = indexOf(answers, place);
        if (index < 0) {
            return Result.refused(new Refusal.NoSuchAnswer());
        }
        answers.remove(index);
        Draft draft = disclosure.draft().withAnswers(answers);
        return keep(new Disclosure(disclosure.head().redrafted(draft), draft));
    }

    private Result<Disclosure> open(Actor actor, UUID id, long expected) {
        Optional<Disclosure> found = disclosures.find(id).filter(known -> actor.owns(known.head().company()));
        if (found.isEmpty()) {
            return Result.refused(new Refusal.NoSuchDisclosure());
        }
        return closed(found.get().head(), expected).<Result<Disclosure>>map(Result::refused)
                .orElseGet(() -> new Done<>(found.get()));
    }

    private static Optional<Refusal> closed(DisclosureHead head, long expected) {
        if (head.status() instanceof Filed) {
            return Optional.of(new Refusal.AlreadySubmitted());
        }
        return head.revision() == expected ? Optional.empty() : Optional.of(new Refusal.RevisionIsStale());
    }

    private Result<Disclosure> keep(Disclosure changed) {
        if (disclosures.replace(changed)) {
            return new Done<>(changed);
        }
        boolean submitted = disclosures.head(changed.head().id())
                .filter(now -> now.status() instanceof Filed).isPresent();
        return Result.refused(submitted ? new Refusal.AlreadySubmitted() : new Refusal.RevisionIsStale());
    }

    private static int indexOf(List<Answer> answers, AnswerPlace place) {
        for (int i = 0; i < answers.size(); i++) {
            if (AnswerPlace.of(answers.get(i)).equals(place)) {
                return i;
            }
        }
        return -1;
    }
}
