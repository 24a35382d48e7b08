package org.candour.verify;

import java.io.PrintStream;
import java.util.List;

/** What is said of a check, a line for each step. */
final class Lines {

    private static final int MOST_KEYS = 20;

    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    /** A step and what came of it. */
    void say(String step, String what) {
        out.printf("%-12s %s%n", step, what);
    }

    /** Something below a step. */
    void below(String what) {
        out.println("  " + what);
    }

    /** Parts by their keys, the first of them if there are many. */
    void keys(String step, String what, List<String> keys) {
        say(step, keys.size() + what);
        keys.stream().limit(MOST_KEYS).forEach(key -> below(Shown.text(key)));
        if (keys.size() > MOST_KEYS) {
            below("and " + (keys.size() - MOST_KEYS) + " more");
        }
    }
}
