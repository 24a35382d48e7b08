package org.candour.notification.lessons;

/** How long something took, as a band. */
public enum TimeBand implements Word {

    UNDER_1_HOUR("under-1-hour"), UNDER_1_DAY("under-1-day"), UNDER_1_WEEK("under-1-week"), UNDER_1_MONTH(
            "under-1-month"), UNDER_1_YEAR("under-1-year"), OVER_1_YEAR("over-1-year");

    private final String word;

    TimeBand(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
