package org.candour.notification.lessons;

/** Whether the company is credited. */
public enum Attribution implements Word {

    NAMED("named"), UNNAMED("unnamed");

    private final String word;

    Attribution(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
