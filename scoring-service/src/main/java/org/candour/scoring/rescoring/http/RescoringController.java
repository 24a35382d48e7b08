package org.candour.scoring.rescoring.http;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.MethodologyRescoringsApi;
import org.candour.scoring.api.NotScoredDto;
import org.candour.scoring.api.RescoringDto;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.rescoring.ReadRescorings;
import org.candour.scoring.rescoring.Rescoring;
import org.candour.scoring.rescoring.Walk;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Shows how what is on record is scored by what was adopted. */
@RestController
class RescoringController implements MethodologyRescoringsApi {

    private final ReadRescorings rescorings;

    private final Callers callers;

    RescoringController(ReadRescorings rescorings, Callers callers) {
        this.rescorings = rescorings;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<RescoringDto> getRescoring(String id, String version) {
        Caller caller = callers.current();
        if (!caller.has("methodologies.write") && !caller.has("methodologies.adopt")
                && !caller.has("reviews")) {
            throw new ProblemException(CommonProblem.FORBIDDEN,
                    "How filings are scored anew is for those who write, adopt or review.");
        }
        return MethodologyId.of(id, version).flatMap(rescorings::find).map(RescoringController::dto)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND,
                        "There is no such version of a methodology, or nobody adopted it."));
    }

    private static RescoringDto dto(Rescoring rescoring) {
        String methodology = rescoring.methodology().id().toString();
        String digest = rescoring.methodology().digest();
        return rescoring.walk().map(walk -> dto(methodology, digest, walk))
                .orElseGet(() -> new RescoringDto(methodology, digest, "waiting", 0L, 0, List.of()));
    }

    private static RescoringDto dto(String methodology, String digest, Walk walk) {
        return new RescoringDto(methodology, digest, walk.isDone() ? "finished" : "running", walk.upTo(),
                walk.scored(),
                walk.notScored().entrySet().stream()
                        .map(each -> new NotScoredDto(each.getKey(), each.getValue().count(),
                                each.getValue().positions()))
                        .toList())
                .startedAt(walk.started()).endedAt(walk.ended()).end(walk.end());
    }

}
