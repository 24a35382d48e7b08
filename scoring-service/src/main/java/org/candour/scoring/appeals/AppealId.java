package org.candour.scoring.appeals;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.scoring.reviews.ReviewId;

/**
 * Names an appeal by its review and its place among that review's appeals: {@code disclosure:version:number}. The places
 * are dense, so that whoever takes the next one knows all before it.
 *
 * @param review whose decisions it is about
 * @param number from 1 to {@link #MOST}
 */
public record AppealId(ReviewId review, int number) {

    /** So many appeals, at most, has one review, those that were withdrawn among them. */
    public static final int MOST = 20;

    private static final Pattern FORM = Pattern.compile("(.{38,44}):([1-9][0-9]?)");

    /**
     * Reads one.
     *
     * @param text {@code disclosure:version:number}
     * @return empty if it is no such id
     */
    public static Optional<AppealId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? ReviewId.parse(matcher.group(1))
                        .map(review -> new AppealId(review, Integer.parseInt(matcher.group(2))))
                        .filter(id -> id.number() <= MOST)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return review + ":" + number;
    }

}
