package org.candour.notification.feed.render;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, ended where a word ends. */
final class Summaries {

    private static final int LENGTH = 260;

    private Summaries() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) {
            return line;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(LENGTH);
        return line.substring(0, end <= 0 ? line.offsetByCodePoints(0, LENGTH / 2) : end).strip() + "…";
    }
}
