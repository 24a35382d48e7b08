package org.candour.verify;

import org.candour.verify.Json.Nothing;

/** Values of documents that nobody vouches for, as they can be shown on a console: short, and plain ASCII. */
final class Shown {

    private static final int MOST = 200;

    private Shown() {}

    /** A value as JSON; a digest is never cut. */
    static String value(Object value) {
        return value == Nothing.ABSENT ? "nothing" : text(Canonical.text(value));
    }

    /** Text without quotes. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < MOST; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                shown.append(c);
            } else {
                shown.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.length() > MOST ? shown + "..." : shown.toString();
    }
}
