package org.candour.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes out of answers what differs between any two filings, so that the rest can be compared. None of it tells what was
 * answered: ids and salts are drawn by chance, commitments and digests are made over salts, and times and places in the
 * register say when a filing came and not what it says.
 */
public final class Masks {

    private static final Map<Pattern, String> VARYING = Map.of(
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "ID",
            Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])"), "DIGEST",
            Pattern.compile("\"salt\":\"[A-Za-z0-9_-]{43}\""), "\"salt\":SALT",
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z"), "TIME",
            Pattern.compile("\"position\":[0-9]+"), "\"position\":PLACE",
            Pattern.compile("(?<=[.\"])[0-9]{13}(?=[.\"])"), "TIME");

    /** Of the answer and not of what it says; how long a body is follows from the body. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("date", "age", "keep-alive",
            "content-length");

    private Masks() {}

    /** The text without what differs between any two filings. */
    public static String of(String text) {
        String masked = text;
        for (Map.Entry<Pattern, String> each : VARYING.entrySet()) {
            masked = each.getKey().matcher(masked).replaceAll(each.getValue());
        }
        return masked;
    }

    /** The same for headers. */
    public static Map<String, List<String>> of(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new TreeMap<>();
        headers.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OF_THE_CONNECTION.contains(lower)) {
                masked.put(lower, values.stream().map(Masks::of).toList());
            }
        });
        return masked;
    }
}
