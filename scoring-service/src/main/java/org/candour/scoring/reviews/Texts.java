package org.candour.scoring.reviews;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.Finding;

/** Texts that people write: plain, and no longer than somebody reads. */
public final class Texts {

    /** Characters of a reason. */
    public static final int REASON = 2_000;

    /** Characters of what a company answers. */
    public static final int REPLY = 20_000;

    /** Characters of one line. */
    public static final int LINE = 500;

    /** Characters of a name or key. */
    public static final int NAME = 200;

    private Texts() {}

    /**
     * What is wrong with a text.
     *
     * @param pointer where it stands
     * @param text as it was sent
     * @param most characters that it may have
     * @return none where nothing is
     */
    public static List<Finding> findings(String pointer, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return List.of(Finding.error(pointer, "is missing"));
        }
        if (text.length() > most) {
            return List.of(Finding.error(pointer, "is longer than " + most + " characters"));
        }
        if (text.codePoints().anyMatch(Texts::isControl)) {
            return List.of(Finding.error(pointer, "has a control character"));
        }
        return List.of();
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }

}
