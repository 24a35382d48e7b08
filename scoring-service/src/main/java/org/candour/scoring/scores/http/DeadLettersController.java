package org.candour.scoring.scores.http;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.DeadLettersApi;
import org.candour.scoring.api.RedriveDto;
import org.candour.scoring.scores.DeadLetters;
import org.candour.scoring.scores.DeadLetters.Redriven;
import org.candour.support.event.Unavailable;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Callers;

@RestController
class DeadLettersController implements DeadLettersApi {

    private static final int MOST = 10_000;

    private final DeadLetters deadLetters;

    private final Callers callers;

    DeadLettersController(DeadLetters deadLetters, Callers callers) {
        this.deadLetters = deadLetters;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<RedriveDto> redriveDeadLetters(Integer limit) {
        callers.with("admin");
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "limit is a number from 1 to 10000.");
        }
        try {
            Redriven done = deadLetters.redrive(limit);
            return ResponseEntity.ok(new RedriveDto(done.redriven(), done.remaining()));
        } catch (Unavailable notNow) {
            throw new ProblemException(CommonProblem.TEMPORARILY_UNAVAILABLE,
                    "The broker does not answer, or another call is at it.",
                    List.of());
        }
    }

}
