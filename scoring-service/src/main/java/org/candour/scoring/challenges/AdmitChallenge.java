package org.candour.scoring.challenges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Filed;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.PlainText;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Decides whether a challenge is admitted. */
public final class AdmitChallenge {

    /** How many working days the company has for a reply. */
    public static final int DAYS_FOR_REPLY = 20;

    /** Characters of a reason. */
    public static final int MOST_REASON = 2_000;

    private final ChallengeDesk desk;

    /**
     * Decides with this.
     *
     * @param desk has the challenges
     */
    public AdmitChallenge(ChallengeDesk desk) {
        this.desk = desk;
    }

    /**
     * Admits or refuses a challenge, once.
     *
     * @param id which
     * @param who an official, who neither filed it nor files for the company
     * @param admitted whether it goes to the company
     * @param reason why not; none where it is admitted
     * @return the challenge
     */
    public Outcome<Challenge, ChallengeRefusal> decide(UUID id, Party who, @Nullable Boolean admitted,
            @Nullable String reason) {
        List<Finding> findings = new ArrayList<>();
        if (admitted == null) {
            findings.add(Finding.error("/admitted", "is missing"));
        } else if (admitted && reason != null) {
            findings.add(Finding.error("/reason", "is for a refusal only"));
        }
        if (reason != null || Boolean.FALSE.equals(admitted)) {
            findings.addAll(PlainText.findings("/reason", reason, MOST_REASON));
        }
        return findings.isEmpty()
                ? desk.change(id, challenge -> decided(challenge, who, reason))
                : new Refused<>(new ChallengeRefusal.BreaksRules(findings));
    }

    private Outcome<Challenge, ChallengeRefusal> decided(Challenge challenge, Party who,
            @Nullable String reason) {
        Optional<ChallengeRefusal> refusal = desk.refusal(challenge, who);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!(challenge.state() instanceof Filed)) {
            return new Refused<>(new ChallengeRefusal.StandsElsewhere(challenge.stage(desk.now())));
        }
        Official official = challenge.pseudonyms().name(who.acting());
        return new Done<>(challenge.next(reason == null
                ? new Admitted(official, desk.now(), WorkingDays.after(desk.now(), DAYS_FOR_REPLY), null)
                : new ChallengeState.Refused(official, desk.now(), reason.strip())));
    }

}
