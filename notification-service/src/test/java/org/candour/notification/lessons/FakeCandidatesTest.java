package org.candour.notification.lessons;

class FakeCandidatesTest extends CandidatesContract {

    @Override
    protected Candidates candidates() {
        return new FakeCandidates();
    }
}
