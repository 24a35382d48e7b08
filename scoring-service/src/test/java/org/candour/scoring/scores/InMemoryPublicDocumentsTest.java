package org.candour.scoring.scores;

class InMemoryPublicDocumentsTest extends PublicDocumentsContract {

    private final PublicDocuments documents = new InMemoryPublicDocuments();

    @Override
    protected PublicDocuments documents() {
        return documents;
    }

}
