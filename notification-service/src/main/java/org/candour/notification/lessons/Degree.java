package org.candour.notification.lessons;

/** How far along one axis of severity (UN Guiding Principle 14) a harm lies. */
public enum Degree implements Word {

    LOW("low"), MEDIUM("medium"), HIGH("high"), UNKNOWN("unknown");

    private final String word;

    Degree(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
