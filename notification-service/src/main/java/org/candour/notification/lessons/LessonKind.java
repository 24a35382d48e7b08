package org.candour.notification.lessons;

/** What a lesson comes from. */
public enum LessonKind implements Word {

    INCIDENT("incident"), NEAR_MISS("near-miss"), EXERCISE("exercise"), GOOD_PRACTICE("good-practice");

    private final String word;

    LessonKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
