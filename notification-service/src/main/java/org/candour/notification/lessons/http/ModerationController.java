package org.candour.notification.lessons.http;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.notification.lessons.Candidate;
import org.candour.notification.lessons.CandidateStatus;
import org.candour.notification.lessons.DecideCandidate;
import org.candour.notification.lessons.ReadCandidates;
import org.candour.notification.lessons.Word;
import org.candour.notification.lessons.http.api.CandidateDto;
import org.candour.notification.lessons.http.api.CandidateListDto;
import org.candour.notification.lessons.http.api.DecidedDto;
import org.candour.notification.lessons.http.api.DecisionDto;
import org.candour.notification.lessons.http.api.ModerationApi;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Moderators read and decide here. */
@RestController
class ModerationController implements ModerationApi {

    private static final String MODERATE = "lessons.moderate";
    private static final int PAGE = 50;

    private final ReadCandidates candidates;
    private final DecideCandidate decide;
    private final Callers callers;

    ModerationController(ReadCandidates candidates, DecideCandidate decide, Callers callers) {
        this.candidates = candidates;
        this.decide = decide;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<CandidateListDto> listCandidates(@Nullable String status, @Nullable String cursor) {
        callers.with(MODERATE);
        UUID after = cursor == null ? null : id(cursor, CommonProblem.INVALID_PARAMETER);
        List<Candidate> found = status == null
                ? candidates.undecided(after, PAGE + 1)
                : candidates.list(Set.of(status(status)), after, PAGE + 1);
        List<Candidate> page = found.subList(0, Math.min(PAGE, found.size()));
        CandidateListDto list = new CandidateListDto(
                page.stream().map(each -> CandidateMapping.candidate(each, candidates.isOverdue(each), true))
                        .toList());
        list.setNext(found.size() > PAGE ? page.getLast().id().toString() : null);
        return ResponseEntity.ok(list);
    }

    @Override
    public ResponseEntity<CandidateDto> getCandidate(String id) {
        Caller caller = callers.current();
        UUID candidateId = id(id, CommonProblem.NOT_FOUND);
        if (caller.has(MODERATE)) {
            return candidates.find(candidateId).map(each -> shown(each, true))
                    .orElseThrow(Refusals::notFound);
        }
        callers.with("disclosures");
        return candidates.findOwn(candidateId, caller.companies()).map(each -> shown(each, false))
                .orElseThrow(Refusals::notFound);
    }

    @Override
    public ResponseEntity<DecidedDto> decideCandidate(String id, DecisionDto sent) {
        Caller moderator = callers.with(MODERATE);
        UUID candidateId = id(id, CommonProblem.NOT_FOUND);
        Candidate decided = Refusals
                .told(() -> decide.decide(candidateId, sent.getDecision(), sent.getReason(),
                        sent.getIdentifiable(), moderator.actor()));
        return ResponseEntity.ok(CandidateMapping.decided(decided));
    }

    private ResponseEntity<CandidateDto> shown(Candidate candidate, boolean forModerator) {
        return ResponseEntity
                .ok(CandidateMapping.candidate(candidate, candidates.isOverdue(candidate), forModerator));
    }

    private static CandidateStatus status(String word) {
        CandidateStatus status = Word.find(CandidateStatus.class, word);
        if (status == null) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "status is one of " + Word.all(CandidateStatus.class) + ".");
        }
        return status;
    }

    private static UUID id(String text, CommonProblem otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new ProblemException(otherwise, "This is no id of a candidate.");
        }
    }
}
