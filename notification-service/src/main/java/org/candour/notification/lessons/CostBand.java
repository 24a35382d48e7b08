package org.candour.notification.lessons;

/** What it cost, in euro, as a band. */
public enum CostBand implements Word {

    NONE("none"), UNDER_10K("under-10k"), FROM_10K("10k-100k"), FROM_100K("100k-1m"), FROM_1M(
            "1m-10m"), OVER_10M("over-10m");

    private final String word;

    CostBand(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
