package org.candour.scoring.scores;

class InMemoryScoresTest extends ScoresContract {

    private final Scores scores = new InMemoryScores();

    @Override
    protected Scores scores() {
        return scores;
    }

}
