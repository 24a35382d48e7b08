package org.candour.notification.lessons;

/** How many employees a company has, as a band. */
public enum SizeBand implements Word {

    UP_TO_9("1-9"), FROM_10("10-49"), FROM_50("50-249"), FROM_250("250-999"), FROM_1000(
            "1000-9999"), FROM_10000("10000+");

    private final String word;

    SizeBand(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
