package org.candour.scoring.challenges;

import org.candour.scoring.reviews.ReviewId;

/** How a challenge ended. */
public sealed interface ChallengeOutcome {

    /** Its name in the contract. */
    String wire();

    /**
     * The company published a version in which the answer is another, or gone.
     *
     * @param version the first such version
     */
    record Amended(int version) implements ChallengeOutcome {

        /** Its name in the contract. */
        public static final String WIRE = "amended";

        @Override
        public String wire() {
            return WIRE;
        }

    }

    /**
     * A reviewer decided about the answer after the challenge was filed.
     *
     * @param review in which review
     */
    record ReviewerDecided(ReviewId review) implements ChallengeOutcome {

        /** Its name in the contract. */
        public static final String WIRE = "reviewer-decided";

        @Override
        public String wire() {
            return WIRE;
        }

    }

    /**
     * What was said against the answer does not hold.
     *
     * @param reason why
     */
    record NotUpheld(String reason) implements ChallengeOutcome {

        /** Its name in the contract. */
        public static final String WIRE = "not-upheld";

        @Override
        public String wire() {
            return WIRE;
        }

    }

    /** The challenger took it back. */
    record Withdrawn() implements ChallengeOutcome {

        /** Its name in the contract. */
        public static final String WIRE = "withdrawn";

        @Override
        public String wire() {
            return WIRE;
        }

    }

    /** The company never replied, and nothing else came of it. */
    record NoReply() implements ChallengeOutcome {

        /** Its name in the contract. */
        public static final String WIRE = "no-reply";

        @Override
        public String wire() {
            return WIRE;
        }

    }

}
