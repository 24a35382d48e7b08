package org.candour.scoring.sources;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding (RFC 3986, section 2.1) in one way. */
final class Escapes {

    private static final int HEX = 16;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    private Escapes() {}

    /** What need not be escaped is not, what is beyond ASCII is, and digits are capitals. */
    static String inOneWay(String text) {
        String escaped = BEYOND_ASCII.matcher(text).replaceAll(found -> escaped(found.group()));
        return ESCAPE.matcher(escaped).replaceAll(Escapes::plain);
    }

    private static String plain(MatchResult escape) {
        String plain = Character.toString(Integer.parseInt(escape.group().substring(1), HEX));
        return Matcher.quoteReplacement(UNRESERVED.matcher(plain).matches()
                ? plain
                : escape.group().toUpperCase(Locale.ROOT));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format(Locale.ROOT, "%%%02X", each));
        }
        return escaped.toString();
    }

}
