package org.candour.notification.lessons;

/** Carries a refusal to whoever can tell the caller. */
public final class LessonRefusedException extends RuntimeException {

    private final transient LessonRefused refusal;

    public LessonRefusedException(LessonRefused refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    /** What is true. */
    public LessonRefused refusal() {
        return refusal;
    }
}
