package org.candour.disclosure.register.http;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.disclosure.api.ReplayApi;
import org.candour.disclosure.api.ReplayDto;
import org.candour.disclosure.register.ReplayEvents;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Callers;

/** Sending the register's events again. */
@RestController
class ReplayController implements ReplayApi {

    private final ReplayEvents replay;
    private final Callers callers;

    ReplayController(ReplayEvents replay, Callers callers) {
        this.replay = replay;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<ReplayDto> replay(Long from) {
        callers.with("admin");
        if (from < 1) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "from must be a position, 1 or more.");
        }
        replay.from(from);
        return ResponseEntity.accepted().body(new ReplayDto().from(from));
    }
}
