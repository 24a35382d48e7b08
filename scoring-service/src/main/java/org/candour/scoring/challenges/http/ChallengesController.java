package org.candour.scoring.challenges.http;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ChallengeDto;
import org.candour.scoring.api.ChallengeListDto;
import org.candour.scoring.api.ChallengesApi;
import org.candour.scoring.challenges.ReadChallenges;
import org.candour.scoring.challenges.ReadChallenges.Asked;
import org.candour.scoring.challenges.SeenChallenge;
import org.candour.scoring.challenges.Stage;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Callers;

/** Shows challenges, to each reader those that this one sees. */
@RestController
class ChallengesController implements ChallengesApi {

    private static final int PAGE = 50;

    /** A copy elsewhere lives no longer than this after a name was taken back. */
    private static final CacheControl FOR_A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ReadChallenges challenges;

    private final ChallengeRequests requests;

    ChallengesController(ReadChallenges challenges, ChallengeRequests requests) {
        this.challenges = challenges;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<ChallengeListDto> listChallenges(@Nullable String disclosure,
            @Nullable String state,
            @Nullable String challenger, @Nullable String cursor) {
        Asked asked = new Asked(disclosure, state == null ? null : stage(state), mine(challenger));
        List<SeenChallenge> found = challenges.page(asked, requests.reader(),
                cursor == null ? null : cursor(cursor), PAGE + 1);
        ChallengeListDto page = new ChallengeListDto(
                found.stream().limit(PAGE).map(ChallengeMapping::challenge).toList());
        if (found.size() > PAGE) {
            page.next(found.get(PAGE - 1).challenge().id().toString());
        }
        return answer().body(page);
    }

    @Override
    public ResponseEntity<ChallengeDto> getChallenge(String challengeId) {
        return answer().body(challenges.find(ChallengeRequests.id(challengeId), requests.reader())
                .map(ChallengeMapping::challenge).orElseThrow(ChallengeRefusals::nothing));
    }

    private ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().varyBy(HttpHeaders.AUTHORIZATION)
                .cacheControl(requests.anonymous() ? FOR_A_MINUTE : CacheControl.noStore());
    }

    private boolean mine(@Nullable String challenger) {
        if (challenger != null && !challenger.equals("me")) {
            throw invalid("challenger is me, or absent.");
        }
        if (challenger != null && requests.anonymous()) {
            throw Callers.unauthenticated();
        }
        return challenger != null;
    }

    private static Stage stage(String state) {
        return Stage.of(state)
                .orElseThrow(() -> invalid("state is filed, refused, admitted, appears or closed."));
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw invalid("cursor is what next of the previous page said.");
        }
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(CommonProblem.INVALID_PARAMETER, detail);
    }

}
