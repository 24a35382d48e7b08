package org.candour.notification.lessons;

/** What was done for the people harmed. */
public enum Remedy implements Word {

    NONE("none"), PLANNED("planned"), PARTLY("partly"), PROVIDED("provided"), UNKNOWN("unknown");

    private final String word;

    Remedy(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
