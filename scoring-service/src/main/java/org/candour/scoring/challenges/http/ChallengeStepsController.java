package org.candour.scoring.challenges.http;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ChallengeAdmissionDraftDto;
import org.candour.scoring.api.ChallengeClosingDraftDto;
import org.candour.scoring.api.ChallengeDto;
import org.candour.scoring.api.ChallengeStepsApi;
import org.candour.scoring.challenges.AdmitChallenge;
import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeRefusal;
import org.candour.scoring.challenges.CloseChallenge;
import org.candour.scoring.challenges.Party;
import org.candour.scoring.challenges.ReadChallenges;
import org.candour.support.outcome.Outcome;

/** Takes what those do who decide on challenges. */
@RestController
class ChallengeStepsController implements ChallengeStepsApi {

    private final AdmitChallenge admitting;

    private final CloseChallenge closing;

    private final ReadChallenges challenges;

    private final ChallengeRequests requests;

    ChallengeStepsController(AdmitChallenge admitting, CloseChallenge closing, ReadChallenges challenges,
            ChallengeRequests requests) {
        this.admitting = admitting;
        this.closing = closing;
        this.challenges = challenges;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<ChallengeDto> admitChallenge(String challengeId, ChallengeAdmissionDraftDto body) {
        Party who = requests.official();
        return answer(admitting.decide(ChallengeRequests.id(challengeId), who, body.getAdmitted(),
                body.getReason()), who);
    }

    @Override
    public ResponseEntity<ChallengeDto> closeChallenge(String challengeId, ChallengeClosingDraftDto body) {
        Party who = requests.official();
        return answer(closing.close(ChallengeRequests.id(challengeId), who, body.getOutcome(),
                body.getReason()), who);
    }

    private ResponseEntity<ChallengeDto> answer(Outcome<Challenge, ChallengeRefusal> attempt, Party who) {
        return ResponseEntity.ok(
                ChallengeMapping
                        .challenge(challenges.seen(attempt.orElseThrow(ChallengeRefusals::problem), who)));
    }

}
