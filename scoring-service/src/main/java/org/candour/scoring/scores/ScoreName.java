package org.candour.scoring.scores;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a score, taken apart.
 *
 * @param filed the id of the score of what was filed: {@code disclosure:version:methodology:methodologyVersion}
 * @param disclosure the disclosure's id
 * @param version its version
 * @param review after which closing of its review, from 1; 0 for the score of what was filed
 */
record ScoreName(String filed, String disclosure, int version, int review) {

    private static final Pattern FORM = Pattern
            .compile("(([^:]+):([0-9]{1,9}):[^:]+:[^:]+)(?::reviewed:([1-9][0-9]{0,5}))?");

    /** Reads one; empty for what is no such id. */
    static Optional<ScoreName> parse(String id) {
        Matcher matcher = FORM.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String review = matcher.group(4);
        return Optional
                .of(new ScoreName(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)),
                        review == null ? 0 : Integer.parseInt(review)));
    }

    /** The score of the same after a closing of its review. */
    ScoreName after(int closing) {
        return new ScoreName(filed, disclosure, version, closing);
    }

    /** The whole id. */
    @Override
    public String toString() {
        return review == 0 ? filed : filed + ":reviewed:" + review;
    }

}
