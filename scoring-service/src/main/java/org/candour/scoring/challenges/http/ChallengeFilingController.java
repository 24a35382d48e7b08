package org.candour.scoring.challenges.http;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ChallengeDraftDto;
import org.candour.scoring.api.ChallengeDto;
import org.candour.scoring.api.ChallengeFilingApi;
import org.candour.scoring.api.ChallengeNameDraftDto;
import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.FileChallenge;
import org.candour.scoring.challenges.Party;
import org.candour.scoring.challenges.ProposedChallenge;
import org.candour.scoring.challenges.ReadChallenges;
import org.candour.scoring.challenges.WithdrawChallenge;
import org.candour.scoring.engine.At;

/** Takes what challengers do. */
@RestController
class ChallengeFilingController implements ChallengeFilingApi {

    private final FileChallenge filing;

    private final WithdrawChallenge withdrawing;

    private final ReadChallenges challenges;

    private final ChallengeRequests requests;

    ChallengeFilingController(FileChallenge filing, WithdrawChallenge withdrawing, ReadChallenges challenges,
            ChallengeRequests requests) {
        this.filing = filing;
        this.withdrawing = withdrawing;
        this.challenges = challenges;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<ChallengeDto> fileChallenge(ChallengeDraftDto body) {
        Party who = requests.account();
        Challenge challenge = filing.file(new ProposedChallenge(body.getDisclosure(),
                body.getVersion(), body.getForm(), body.getQuestion(), at(body.getAt()), body.getStatement(),
                body.getSource(), Boolean.TRUE.equals(body.getShowName())), who)
                .orElseThrow(ChallengeRefusals::problem);
        return ResponseEntity.created(URI.create("/api/v1/challenges/" + challenge.id()))
                .body(shown(challenge, who));
    }

    @Override
    public ResponseEntity<ChallengeDto> withdrawChallenge(String challengeId) {
        Party who = requests.account();
        return ResponseEntity.ok(shown(withdrawing.withdraw(ChallengeRequests.id(challengeId), who)
                .orElseThrow(ChallengeRefusals::problem), who));
    }

    @Override
    public ResponseEntity<ChallengeDto> showChallenger(String challengeId, ChallengeNameDraftDto body) {
        Party who = requests.account();
        return ResponseEntity.ok(shown(
                withdrawing.showName(ChallengeRequests.id(challengeId), who, body.getShown())
                        .orElseThrow(ChallengeRefusals::problem),
                who));
    }

    private ChallengeDto shown(Challenge challenge, Party who) {
        return ChallengeMapping.challenge(challenges.seen(challenge, who));
    }

    /** Several dimensions at once are no place where an answer could stand. */
    private static @Nullable At at(@Nullable Map<String, String> at) {
        if (at == null || at.isEmpty()) {
            return null;
        }
        Map.Entry<String, String> place = at.entrySet().iterator().next();
        return at.size() == 1 ? new At(place.getKey(), given(place.getValue())) : new At("", "");
    }

    /** JSON can have null anywhere. */
    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

}
