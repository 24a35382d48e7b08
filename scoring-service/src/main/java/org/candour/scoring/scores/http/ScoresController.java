package org.candour.scoring.scores.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ScoresApi;
import org.candour.scoring.scores.AppealedScores;
import org.candour.scoring.scores.ReadPublicScores;
import org.candour.scoring.scores.ReadScores;
import org.candour.scoring.scores.ScoreDocument;
import org.candour.scoring.scores.Standings;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

@RestController
class ScoresController implements ScoresApi {

    private static final String RETRY_AFTER_SECONDS = "1";

    /** A copy elsewhere lives no longer than this after something had to be taken back. */
    private static final CacheControl PUBLIC = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ReadScores readScores;

    private final ReadPublicScores readPublicScores;

    private final Standings standings;

    private final AppealedScores appealed;

    private final Callers callers;

    ScoresController(ReadScores readScores, ReadPublicScores readPublicScores, Standings standings,
            AppealedScores appealed, Callers callers) {
        this.appealed = appealed;
        this.standings = standings;
        this.readScores = readScores;
        this.readPublicScores = readPublicScores;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<ScoreList> getScoresOfDisclosure(String id, @Nullable String ifNoneMatch) {
        Optional<Caller> caller = callers.find();
        List<ScoreDocument> whole = caller
                .map(reader -> readScores.of(id, company -> mayRead(reader, company))).orElse(List.of());
        List<ScoreDocument> documents = whole.isEmpty() ? readPublicScores.of(id) : whole;
        if (documents.isEmpty()) {
            throw nothing("There are no scores here for this caller, or not yet.");
        }
        ScoreList scores = new ScoreList(documents, standings.of(documents),
                appealed.of(documents, whole.isEmpty()));
        return answer(caller.isEmpty()).eTag(scores.etag()).body(scores);
    }

    @Override
    public ResponseEntity<ScoreDocument> getScore(String scoreId, @Nullable String ifNoneMatch) {
        Optional<Caller> caller = callers.find();
        ScoreDocument score = caller
                .flatMap(reader -> readScores.one(scoreId, company -> mayRead(reader, company)))
                .or(() -> readPublicScores.one(scoreId))
                .orElseThrow(() -> nothing("There is no such score for this caller, or not yet."));
        return answer(caller.isEmpty()).eTag('"' + score.digest() + '"').body(score);
    }

    private static ResponseEntity.BodyBuilder answer(boolean anonymous) {
        return ResponseEntity.ok().varyBy(HttpHeaders.AUTHORIZATION)
                .cacheControl(anonymous ? PUBLIC : CacheControl.noStore());
    }

    /** The same for what is not there, what is somebody else's, and what is not public; a token might help. */
    private ProblemException nothing(String here) {
        return callers.find().isPresent()
                ? new ProblemException(CommonProblem.NOT_FOUND, here, List.of(),
                        Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS))
                : Callers.unauthenticated();
    }

    private static boolean mayRead(Caller caller, String company) {
        return caller.has("reviews") || (caller.has("disclosures") && caller.owns(company));
    }

}
