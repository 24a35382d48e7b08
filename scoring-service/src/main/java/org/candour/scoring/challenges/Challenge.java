package org.candour.scoring.challenges;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.challenges.ChallengeState.Filed;
import org.candour.scoring.challenges.ChallengeState.Refused;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.sources.PublicSource;

/**
 * Somebody's objection to one answer of a published filing. Who objects is kept elsewhere ({@link Challengers}), so that
 * nothing here names that person.
 *
 * @param id its id
 * @param revision counts its changes, from 1
 * @param about the answer
 * @param statement what is said against it, for everybody
 * @param source where everybody can see it
 * @param filed when
 * @param pseudonyms the names of the officials who decide on it
 * @param state where it stands
 */
public record Challenge(UUID id, long revision, ChallengedAnswer about, String statement, PublicSource source,
        Instant filed, Pseudonyms pseudonyms, ChallengeState state) {

    /** How long the challenger is known after the end. */
    public static final Period NAMED_FOR = Period.ofDays(90);

    Challenge next(ChallengeState then) {
        return new Challenge(id, revision + 1, about, statement, source, filed, pseudonyms, then);
    }

    /** Where everybody sees it from: the company's reply, or the end of its days; empty where nobody ever does. */
    public Optional<Instant> appears() {
        return switch (state) {
            case Filed _,Refused _ -> Optional.empty();
            case Admitted admitted -> Optional.of(admitted.appears());
            case Closed closed -> closed.admitted().map(Admitted::appears)
                    .filter(from -> !closed.at().isBefore(from));
        };
    }

    /** Whether everybody sees it at that moment. */
    public boolean isPublic(Instant now) {
        return appears().filter(from -> !now.isBefore(from)).isPresent();
    }

    /** Where it stands at that moment. */
    public Stage stage(Instant now) {
        return switch (state) {
            case Filed _ -> Stage.FILED;
            case Refused _ -> Stage.REFUSED;
            case Admitted _ -> isPublic(now) ? Stage.APPEARS : Stage.ADMITTED;
            case Closed _ -> Stage.CLOSED;
        };
    }

    /** Whether nobody decided on it within the days for that. */
    public boolean isOverdue(Instant now) {
        return state instanceof Filed filed && !now.isBefore(WorkingDays.end(filed.until()));
    }

    /** When it was over, if it is. */
    public Optional<Instant> ended() {
        return switch (state) {
            case Filed _,Admitted _ -> Optional.empty();
            case Refused refused -> Optional.of(refused.at());
            case Closed closed -> Optional.of(closed.at());
        };
    }

    /** Whether its challenger took it back before everybody saw it, so that nobody needs it. */
    boolean isUnsaid() {
        return state instanceof Closed && appears().isEmpty();
    }

    /** Whether the days are over in which the challenger is still known. */
    public boolean isForgotten(Instant now) {
        return ended().map(end -> end.atOffset(ZoneOffset.UTC).plus(NAMED_FOR).toInstant())
                .filter(end -> !now.isBefore(end)).isPresent();
    }

}
