package org.candour.notification.lessons;

/** What readers can choose lessons by: a kind of lesson, a kind of harm, or who should act. */
public enum Topic implements Word {

    INCIDENT("incident"), NEAR_MISS("near-miss"), EXERCISE("exercise"), GOOD_PRACTICE(
            "good-practice"), LOSS_OF_LIFE("loss-of-life"), VITAL_SERVICES("vital-services"), FINANCIAL_LOSS(
                    "financial-loss"), DEMOCRACY("democracy"), EXPRESSION_AND_ASSOCIATION(
                            "expression-and-association"), PRIVACY("privacy"), OTHER_HARM(
                                    "other-harm"), BOARD("board"), IT(
                                            "it"), OT("ot"), HR("hr"), LEGAL("legal"), EVERYONE("everyone");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    static Topic of(LessonKind kind) {
        return Word.of(Topic.class, kind.word());
    }

    static Topic of(HarmCategory harm) {
        return harm == HarmCategory.OTHER ? OTHER_HARM : Word.of(Topic.class, harm.word());
    }

    static Topic of(Audience audience) {
        return Word.of(Topic.class, audience.word());
    }
}
