package org.candour.scoring.challenges;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Reply;
import org.candour.scoring.methodologies.PlainText;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Takes what a company says to a challenge, once, within its days; everybody sees both from then on. */
public final class ReplyToChallenge {

    /** Characters of a reply. */
    public static final int MOST_SAID = 20_000;

    private final ChallengeDesk desk;

    /**
     * Listens with this.
     *
     * @param desk has the challenges
     */
    public ReplyToChallenge(ChallengeDesk desk) {
        this.desk = desk;
    }

    /**
     * The company replies.
     *
     * @param id which
     * @param who files for the company; to others, and before it is admitted, there is no such challenge; not
     *            the person who admitted it
     * @param text plain
     * @return the challenge
     */
    public Outcome<Challenge, ChallengeRefusal> reply(UUID id, Party who, @Nullable String text) {
        List<Finding> findings = PlainText.findings("/text", text, MOST_SAID);
        return desk.change(id, challenge -> {
            if (!ReadChallenges.isShownTo(challenge, who) || !who.speaksFor(challenge.about())) {
                return new Refused<>(new ChallengeRefusal.NothingThere());
            }
            if (!findings.isEmpty() || text == null) {
                return new Refused<>(new ChallengeRefusal.BreaksRules(findings));
            }
            if (challenge.state() instanceof Admitted admitted && admitted.by().person() != null
                    && admitted.by().person().equals(who.person())) {
                return new Refused<>(new ChallengeRefusal.HasAConflict());
            }
            return challenge.state() instanceof Admitted admitted && !challenge.isPublic(desk.now())
                    ? new Done<>(challenge.next(admitted.replied(
                            new Reply(challenge.pseudonyms().name(who.acting()), desk.now(), text.strip()))))
                    : new Refused<>(new ChallengeRefusal.StandsElsewhere(challenge.stage(desk.now())));
        });
    }

}
