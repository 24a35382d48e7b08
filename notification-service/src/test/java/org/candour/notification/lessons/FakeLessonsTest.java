package org.candour.notification.lessons;

class FakeLessonsTest extends LessonsContract {

    private FakeLessons last = new FakeLessons();

    @Override
    protected Lessons lessons() {
        last = new FakeLessons();
        return last;
    }

    @Override
    protected Lessons otherReplica() {
        return last;
    }
}
