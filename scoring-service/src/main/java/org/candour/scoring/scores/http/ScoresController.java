package org.candour.scoring.scores.http;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ScoresApi;
import org.candour.scoring.scores.ReadScores;
import org.candour.scoring.scores.ScoreDocument;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

@RestController
class ScoresController implements ScoresApi {

    private static final String RETRY_AFTER_SECONDS = "1";

    private final ReadScores readScores;

    private final Callers callers;

    ScoresController(ReadScores readScores, Callers callers) {
        this.readScores = readScores;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<ScoreList> getScoresOfDisclosure(String id, @Nullable String ifNoneMatch) {
        Caller caller = callers.current();
        List<ScoreDocument> documents = readScores.of(id, company -> mayRead(caller, company));
        if (documents.isEmpty()) {
            throw nothing("There are no scores here for this caller, or not yet.");
        }
        ScoreList scores = new ScoreList(documents);
        return ResponseEntity.ok().eTag(scores.etag()).body(scores);
    }

    @Override
    public ResponseEntity<ScoreDocument> getScore(String scoreId, @Nullable String ifNoneMatch) {
        Caller caller = callers.current();
        ScoreDocument score = readScores.one(scoreId, company -> mayRead(caller, company))
                .orElseThrow(() -> nothing("There is no such score for this caller, or not yet."));
        return ResponseEntity.ok().eTag('"' + score.digest() + '"').body(score);
    }

    private static ProblemException nothing(String here) {
        return new ProblemException(CommonProblem.NOT_FOUND, here, List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }

    private static boolean mayRead(Caller caller, String company) {
        return caller.has("reviews") || (caller.has("disclosures") && caller.owns(company));
    }

}
