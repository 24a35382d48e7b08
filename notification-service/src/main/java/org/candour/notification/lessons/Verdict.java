package org.candour.notification.lessons;

/** What a moderator decides. */
public enum Verdict implements Word {

    PUBLISH("publish"), HOLD("hold"), REFUSE("refuse");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
