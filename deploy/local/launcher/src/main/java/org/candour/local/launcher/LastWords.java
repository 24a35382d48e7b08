package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a part that does not start says last: a sentence, or where to look. */
final class LastWords {

    private static final int LONGEST = 400;

    private LastWords() {}

    /** Our programs end with a sentence that says why; anything else is for the reader of the log. */
    static String of(Path log) {
        String last = "";
        try {
            List<String> lines = Files.readAllLines(log);
            last = lines.isEmpty() ? "" : lines.getLast();
        } catch (IOException e) {
            // then there is only the place
        }
        boolean sentence = last.startsWith("The ") && last.endsWith(".") && last.length() <= LONGEST;
        return sentence
                ? "it says: " + last + " (log: " + log + ")"
                : "the reason is at the end of " + log + ".";
    }
}
