package org.candour.scoring.challenges;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

/** Finds challenges and changes them, one change after the other. */
public final class ChallengeDesk {

    private final Challenges challenges;

    private final Challengers challengers;

    private final InstantSource clock;

    /**
     * Works with these ports.
     *
     * @param challenges what was filed
     * @param challengers by whom
     * @param clock tells when
     */
    public ChallengeDesk(Challenges challenges, Challengers challengers, InstantSource clock) {
        this.challenges = challenges;
        this.challengers = challengers;
        this.clock = clock;
    }

    Challenges challenges() {
        return challenges;
    }

    Challengers challengers() {
        return challengers;
    }

    /** The moment, in whole milliseconds, which is what a store can look for. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Who filed a challenge; nobody knows any more when its days are over, and then it is erased. */
    Optional<Challenger> challenger(Challenge challenge) {
        Optional<Challenger> known = challengers.find(challenge.id());
        if (known.isPresent() && challenge.isForgotten(now())) {
            forget(challenge);
            return Optional.empty();
        }
        return known;
    }

    /** Erases who filed one that is over, last: as long as the name is there, all of this is done again. */
    void forget(Challenge challenge) {
        if (challenge.isUnsaid()) {
            challenges.erase(challenge.id());
        }
        challengers.erase(challenge.id());
    }

    boolean isChallenger(Challenge challenge, @Nullable String person) {
        return person != null
                && challenger(challenge).filter(one -> one.person().equals(person)).isPresent();
    }

    /** Changes a challenge; whoever was slower decides again on what then stands. */
    Outcome<Challenge, ChallengeRefusal> change(UUID id,
            Function<Challenge, Outcome<Challenge, ChallengeRefusal>> change) {
        while (true) {
            Optional<Challenge> found = challenges.find(id);
            if (found.isEmpty()) {
                return new Refused<>(new ChallengeRefusal.NothingThere());
            }
            Outcome<Challenge, ChallengeRefusal> attempt = change.apply(found.get());
            if (!(attempt instanceof Done<Challenge, ChallengeRefusal>(Challenge changed))) {
                return attempt;
            }
            if (challenges.replace(changed)) {
                changed.ended().ifPresent(_ -> challengers.release(id));
                return attempt;
            }
        }
    }

    private static boolean hasReplied(Challenge challenge, @Nullable String person) {
        return person != null && challenge.state() instanceof ChallengeState.Admitted admitted
                && admitted.reply() != null && person.equals(admitted.reply().by().person());
    }

    /** Whether somebody may decide on a challenge; the reason, if not. */
    Optional<ChallengeRefusal> refusal(Challenge challenge, Party who) {
        if (who.person() == null) {
            return Optional.of(new ChallengeRefusal.NamesNoPerson());
        }
        return who.speaksFor(challenge.about()) || isChallenger(challenge, who.person())
                || hasReplied(challenge, who.person())
                        ? Optional.of(new ChallengeRefusal.HasAConflict())
                        : Optional.empty();
    }

}
