package org.candour.scoring.challenges;

class InMemoryChallengesTest extends ChallengesContract {

    private final Challenges challenges = new InMemoryChallenges();

    @Override
    protected Challenges challenges() {
        return challenges;
    }

}
