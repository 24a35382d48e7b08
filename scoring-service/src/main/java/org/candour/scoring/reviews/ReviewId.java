package org.candour.scoring.reviews;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a review by the filing that it is about: {@code disclosure:version}.
 *
 * @param disclosure the disclosure's id
 * @param version its version, from 1
 */
public record ReviewId(String disclosure, int version) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}):([1-9][0-9]{0,6})");

    /**
     * Reads one.
     *
     * @param text {@code disclosure:version}
     * @return empty if it is no such id
     */
    public static Optional<ReviewId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ReviewId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return disclosure + ":" + version;
    }

}
