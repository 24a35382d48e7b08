package org.candour.scoring.challenges;

import java.time.LocalDate;
import java.util.List;

import org.candour.support.problem.Finding;

/** Why something that was asked of a challenge was not done; nothing was changed. */
public sealed interface ChallengeRefusal {

    /** There is no such published filing, or no such challenge for this caller. */
    record NothingThere() implements ChallengeRefusal {}

    /** What was sent breaks rules. */
    record BreaksRules(List<Finding> findings) implements ChallengeRefusal {

        /** Keeps its own copy. */
        public BreaksRules {
            findings = List.copyOf(findings);
        }

    }

    /** The token names no responsible person, so that nobody could tell later whether two persons were at it. */
    record NamesNoPerson() implements ChallengeRefusal {}

    /** The person filed the challenge, files or replied for the company, or would reply to what that one admitted. */
    record HasAConflict() implements ChallengeRefusal {}

    /** The same answer is challenged with the same source, and that is not over. */
    record IsChallenged() implements ChallengeRefusal {}

    /** The person has as many open challenges as one may have. */
    record HasTooMany(int most) implements ChallengeRefusal {}

    /** The person has filed as many within a day as one may. */
    record HasFiledTooMany(int most) implements ChallengeRefusal {}

    /** It does not stand where this can be done. */
    record StandsElsewhere(Stage stage) implements ChallengeRefusal {}

    /** The company may still reply. */
    record MayBeReplied(LocalDate until) implements ChallengeRefusal {}

}
