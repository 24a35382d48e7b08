package org.candour.scoring.challenges;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Which challenges are asked for, and which the reader sees at all; what is absent is not asked.
 *
 * @param disclosure about which disclosure
 * @param stage where they stand
 * @param own only those of {@link Sight#own()}
 * @param sight what the reader sees
 * @param now the moment at which they are looked at
 */
public record ChallengeFilter(@Nullable String disclosure, @Nullable Stage stage, boolean own, Sight sight,
        Instant now) implements Predicate<Challenge> {

    @Override
    public boolean test(Challenge challenge) {
        return (disclosure == null || disclosure.equals(challenge.about().disclosure()))
                && (stage == null || stage == challenge.stage(now))
                && (!own || sight.isOwn(challenge)) && sight.sees(challenge, now);
    }

    /** What waits for its admission is read by what has waited longest. */
    public boolean oldestFirst() {
        return stage == Stage.FILED;
    }

    /**
     * What a reader sees beside what everybody does.
     *
     * @param all everything but what is about these companies: an official
     * @param companies of challenges of their answers those that were admitted
     * @param own challenges that the reader filed; not what is about these companies, which must not learn who did
     */
    public record Sight(boolean all, Set<String> companies, Set<UUID> own) {

        /** What everybody sees. */
        public static final Sight EVERYBODY = new Sight(false, Set.of(), Set.of());

        /** Keeps its own copies. */
        public Sight {
            companies = Set.copyOf(companies);
            own = Set.copyOf(own);
        }

        boolean sees(Challenge challenge, Instant now) {
            return challenge.isPublic(now) || isOwn(challenge) || has(challenge);
        }

        private boolean isOwn(Challenge challenge) {
            return own.contains(challenge.id()) && !companies.contains(challenge.about().company());
        }

        /** Whether it is seen for the reader's office or company. */
        boolean has(Challenge challenge) {
            return companies.contains(challenge.about().company()) ? wasAdmitted(challenge) : all;
        }

        private static boolean wasAdmitted(Challenge challenge) {
            return switch (challenge.state()) {
                case ChallengeState.Filed _,ChallengeState.Refused _ -> false;
                case ChallengeState.Admitted _ -> true;
                case ChallengeState.Closed closed -> closed.admitted().isPresent();
            };
        }

    }

}
