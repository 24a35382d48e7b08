package org.candour.scoring.challenges;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.challenges.ChallengeState.Filed;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** What challengers do later: take the challenge back, show or hide their names. */
public final class WithdrawChallenge {

    private final ChallengeDesk desk;

    /**
     * Works with this.
     *
     * @param desk has the challenges
     */
    public WithdrawChallenge(ChallengeDesk desk) {
        this.desk = desk;
    }

    /**
     * Takes a challenge back. One that everybody sees stays visible; another never appears.
     *
     * @param id which
     * @param who its challenger, with a token that does not file for the company; to others there is no such challenge
     * @return the challenge
     */
    public Outcome<Challenge, ChallengeRefusal> withdraw(UUID id, Party who) {
        return mine(id, who, _ -> desk.change(id, challenge -> switch (challenge.state()) {
            case Filed _ -> withdrawn(challenge, null);
            case Admitted admitted -> withdrawn(challenge, admitted);
            case ChallengeState.Refused _,Closed _ ->
                new Refused<>(new ChallengeRefusal.StandsElsewhere(challenge.stage(desk.now())));
        }));
    }

    /**
     * Shows everybody the challenger's name, or hides it again.
     *
     * @param id which
     * @param who its challenger, with a token that does not file for the company; to others there is no such challenge
     * @param shown whether it is shown
     * @return the challenge
     */
    public Outcome<Challenge, ChallengeRefusal> showName(UUID id, Party who, @Nullable Boolean shown) {
        return mine(id, who, challenge -> {
            if (shown == null) {
                return new Refused<>(
                        new ChallengeRefusal.BreaksRules(List.of(Finding.error("/shown", "is missing"))));
            }
            desk.challengers().show(id, shown);
            return new Done<>(challenge);
        });
    }

    private Outcome<Challenge, ChallengeRefusal> mine(UUID id, Party who,
            Function<Challenge, Outcome<Challenge, ChallengeRefusal>> next) {
        return desk.challenges().find(id)
                .filter(challenge -> !who.speaksFor(challenge.about())
                        && desk.isChallenger(challenge, who.person()))
                .map(next).orElseGet(() -> new Refused<>(new ChallengeRefusal.NothingThere()));
    }

    private Outcome<Challenge, ChallengeRefusal> withdrawn(Challenge challenge, @Nullable Admitted before) {
        return new Done<>(
                challenge.next(new Closed(before, new ChallengeOutcome.Withdrawn(), null, desk.now())));
    }

}
