package org.candour.scoring.scores;

/**
 * Names the exact rules that a score was computed by.
 *
 * @param id the methodology's id, such as {@code rdr}
 * @param version its version, such as {@code 2020}
 * @param digest {@code sha256:<hex>} over its canonical bytes
 */
public record MethodologyReference(String id, String version, String digest) {

    /**
     * Names a score by these rules.
     *
     * @param disclosure the disclosure's id, in its canonical form
     * @param number the disclosure's version
     * @return the score's id
     */
    public String scoreOf(String disclosure, int number) {
        return disclosure + ":" + number + ":" + id + ":" + version;
    }

    /**
     * Names a score by these rules after a review.
     *
     * @param disclosure the disclosure's id, in its canonical form
     * @param number the disclosure's version
     * @param review which closing of the filing's review, from 1
     * @return the score's id
     */
    public String reviewedScoreOf(String disclosure, int number, int review) {
        return scoreOf(disclosure, number) + ":reviewed:" + review;
    }

}
