package org.candour.scoring.scores;

class InMemoryPublicationsTest extends PublicationsContract {

    private final Publications publications = new InMemoryPublications();

    @Override
    protected Publications publications() {
        return publications;
    }

}
