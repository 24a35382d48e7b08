package org.candour.notification.lessons;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A company shares a lesson, which becomes a candidate. */
public final class ShareLesson {

    private final Candidates candidates;
    private final Origins origins;
    private final CandidateIds ids;
    private final Clock clock;

    public ShareLesson(Candidates candidates, Origins origins, CandidateIds ids, Clock clock) {
        this.candidates = candidates;
        this.origins = origins;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes the draft as a candidate.
     *
     * @param companies      for whom the author may speak
     * @param idempotencyKey the author's own; null when there is none
     * @throws LessonRefusedException when it is not taken; then nothing is stored and the key is not used up
     */
    public Candidate share(LessonDraft draft, String author, Set<String> companies,
            @Nullable String idempotencyKey) {
        String company = draft.company() == null ? null : OrgId.normalise(draft.company());
        if (company != null && !company.isBlank() && !companies.contains(company)) {
            throw new LessonRefusedException(new LessonRefused.NotTheirCompany());
        }
        LocalDate today = LocalDate.now(clock);
        return switch (LessonCheck.check(draft, today)) {
            case CheckedLesson.Unfit unfit -> throw new LessonRefusedException(
                    new LessonRefused.Unfit(unfit.findings()));
            case CheckedLesson.Fit fit -> keep(fit.attribution(),
                    new Origin(OrgId.normalise(fit.company()), author), fit.content(), today, idempotencyKey);
        };
    }

    /**
     * The text goes first: what a crash leaves is then a candidate without an origin, which tells nobody anything,
     * and never an origin that nothing would erase.
     */
    private Candidate keep(Attribution attribution, Origin origin, LessonContent content, LocalDate today,
            @Nullable String key) {
        boolean named = attribution == Attribution.NAMED;
        UUID id = key == null ? ids.random() : ids.of(origin.author(), key);
        Candidate candidate = new Candidate(id, 1, named ? origin.company() : null, today, content,
                new CandidateState.Waiting());
        if (!candidates.add(candidate)) {
            candidate = repeated(candidate, origin);
        }
        if (!named && candidate.state() instanceof CandidateState.Waiting) {
            origins.keep(id, origin);
        }
        return candidate;
    }

    private Candidate repeated(Candidate again, Origin origin) {
        Candidate standing = candidates.find(again.id()).orElseThrow();
        boolean same = standing.content().equals(again.content())
                && java.util.Objects.equals(standing.company(), again.company())
                && (again.company() != null || origins.of(again.id()).map(origin::equals).orElse(true));
        if (!same) {
            throw new LessonRefusedException(new LessonRefused.KeyBelongsToAnotherLesson());
        }
        return standing;
    }
}
