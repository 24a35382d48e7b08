package org.candour.notification.lessons;

/** The harms to people that the Freedom Online Coalition's statement of February 2020 names. */
public enum HarmCategory implements Word {

    LOSS_OF_LIFE("loss-of-life"), VITAL_SERVICES("vital-services"), FINANCIAL_LOSS(
            "financial-loss"), DEMOCRACY("democracy"), EXPRESSION_AND_ASSOCIATION(
                    "expression-and-association"), PRIVACY("privacy"), OTHER("other");

    private final String word;

    HarmCategory(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
