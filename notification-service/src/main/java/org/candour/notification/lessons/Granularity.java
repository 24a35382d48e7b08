package org.candour.notification.lessons;

/** How finely a period is told. */
public enum Granularity implements Word {

    YEAR("year"), QUARTER("quarter"), MONTH("month");

    private final String word;

    Granularity(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
