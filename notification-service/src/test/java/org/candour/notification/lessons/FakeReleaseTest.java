package org.candour.notification.lessons;

class FakeReleaseTest extends ReleaseContract {

    @Override
    protected Ports ports() {
        return new Ports(new FakeCandidates(), new FakeBatches(), new FakeLessons());
    }
}
