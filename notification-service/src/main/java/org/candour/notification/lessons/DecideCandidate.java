package org.candour.notification.lessons;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.notification.companies.Companies;
import org.candour.notification.companies.Company;

/** A moderator decides about a candidate. */
public final class DecideCandidate {

    private static final int REASON = 2_000;

    private final Candidates candidates;
    private final Companies companies;
    private final Duration maximumWait;
    private final ReleaseLessons release;
    private final Clock clock;

    /**
     * Decides over these candidates.
     *
     * @param companies   knows which companies may be credited in public
     * @param maximumWait how long an approved lesson waits for a batch before the moderator is asked again
     */
    public DecideCandidate(Candidates candidates, Companies companies, Duration maximumWait,
            ReleaseLessons release, Clock clock) {
        this.candidates = candidates;
        this.companies = companies;
        this.maximumWait = maximumWait;
        this.release = release;
        this.clock = clock;
    }

    /**
     * Records the decision and, where its batch leaves at once, releases the lesson.
     *
     * @return the candidate as it stands then
     * @throws LessonRefusedException when it does not happen; then nothing changed
     */
    public Candidate decide(UUID id, @Nullable String verdict, @Nullable String reason,
            @Nullable String identifiable,
            String moderator) {
        Decision decision = read(verdict, reason, identifiable, moderator);
        while (true) {
            Candidate candidate = candidates.find(id)
                    .orElseThrow(() -> new LessonRefusedException(new LessonRefused.NoSuchCandidate()));
            Decision standing = candidate.decision();
            boolean overdue = candidate.isOverdue(clock.instant(), maximumWait);
            if (standing != null && standing.repeats(decision) && !overdue) {
                return released(candidate, false);
            }
            if (isFinal(candidate.state()) && !overdue) {
                throw new LessonRefusedException(new LessonRefused.AlreadyDecided());
            }
            Candidate decided = candidate.in(next(candidate, decision));
            if (candidates.replace(decided)) {
                return released(decided, overdue);
            }
        }
    }

    private Decision read(@Nullable String verdict, @Nullable String reason, @Nullable String identifiable,
            String moderator) {
        Findings findings = new Findings();
        Verdict read = findings.word("/decision", verdict, Verdict.class);
        String why = findings.text("/reason", reason, REASON);
        String answer = read == Verdict.PUBLISH
                ? findings.text("/identifiable", identifiable, REASON)
                : findings.optionalText("/identifiable", identifiable, REASON);
        if (read == null || why == null || !findings.isEmpty()) {
            throw new LessonRefusedException(new LessonRefused.Unfit(findings.all()));
        }
        return new Decision(read, why, answer, moderator, clock.instant());
    }

    private static boolean isFinal(CandidateState state) {
        return switch (state) {
            case CandidateState.Waiting _,CandidateState.Held _ -> false;
            case CandidateState.Refused _,CandidateState.Approved _,CandidateState.Published _ -> true;
        };
    }

    private CandidateState next(Candidate candidate, Decision decision) {
        return switch (decision.verdict()) {
            case HOLD -> new CandidateState.Held(decision);
            case REFUSE -> new CandidateState.Refused(decision);
            case PUBLISH -> approved(candidate, decision);
        };
    }

    private CandidateState approved(Candidate candidate, Decision decision) {
        if (candidate.content().terms().tlp() != Tlp.CLEAR) {
            throw new LessonRefusedException(new LessonRefused.NotClear());
        }
        String company = candidate.company();
        if (company != null && companies.find(company).filter(Company::verified).isEmpty()) {
            throw new LessonRefusedException(new LessonRefused.CompanyNotVerified());
        }
        UUID publicId = candidate.state() instanceof CandidateState.Approved standing
                ? standing.publicId()
                : UUID.randomUUID();
        return new CandidateState.Approved(decision, publicId, false);
    }

    /** A moderator who publishes what is overdue has been asked and has answered: it leaves without others. */
    private Candidate released(Candidate decided, boolean alone) {
        if (!(decided.state() instanceof CandidateState.Approved)) {
            return decided;
        }
        release.run(alone ? decided.id() : null);
        return candidates.find(decided.id()).orElse(decided);
    }
}
