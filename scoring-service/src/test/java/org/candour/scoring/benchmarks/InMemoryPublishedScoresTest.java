package org.candour.scoring.benchmarks;

class InMemoryPublishedScoresTest extends PublishedScoresContract {

    private final PublishedScores scores = new InMemoryPublishedScores();

    @Override
    protected PublishedScores scores() {
        return scores;
    }

}
