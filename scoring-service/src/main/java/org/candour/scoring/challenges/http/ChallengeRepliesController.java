package org.candour.scoring.challenges.http;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ChallengeDto;
import org.candour.scoring.api.ChallengeRepliesApi;
import org.candour.scoring.api.ChallengeReplyDraftDto;
import org.candour.scoring.challenges.Party;
import org.candour.scoring.challenges.ReadChallenges;
import org.candour.scoring.challenges.ReplyToChallenge;

/** Takes what companies say to challenges. */
@RestController
class ChallengeRepliesController implements ChallengeRepliesApi {

    private final ReplyToChallenge replying;

    private final ReadChallenges challenges;

    private final ChallengeRequests requests;

    ChallengeRepliesController(ReplyToChallenge replying, ReadChallenges challenges,
            ChallengeRequests requests) {
        this.replying = replying;
        this.challenges = challenges;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<ChallengeDto> replyToChallenge(String challengeId, ChallengeReplyDraftDto body) {
        Party who = requests.company();
        return ResponseEntity.ok(ChallengeMapping.challenge(challenges.seen(
                replying.reply(ChallengeRequests.id(challengeId), who, body.getText())
                        .orElseThrow(ChallengeRefusals::problem),
                who)));
    }

}
