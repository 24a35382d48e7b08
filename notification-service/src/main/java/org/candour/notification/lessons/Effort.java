package org.candour.notification.lessons;

/** How much work an action is. */
public enum Effort implements Word {

    DAYS("days"), WEEKS("weeks"), MONTHS("months");

    private final String word;

    Effort(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
