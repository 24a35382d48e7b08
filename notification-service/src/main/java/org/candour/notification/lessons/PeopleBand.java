package org.candour.notification.lessons;

/** How many people, as a band. */
public enum PeopleBand implements Word {

    UP_TO_9("1-9"), FROM_10("10-99"), FROM_100("100-999"), FROM_1000("1000-9999"), FROM_10000(
            "10000-99999"), FROM_100000("100000+"), UNKNOWN("unknown");

    private final String word;

    PeopleBand(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
