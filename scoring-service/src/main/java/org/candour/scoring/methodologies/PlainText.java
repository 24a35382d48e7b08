package org.candour.scoring.methodologies;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.Finding;

/** Texts that people write: plain, and no longer than somebody reads. */
public final class PlainText {

    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;

    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;

    private PlainText() {}

    /**
     * What is wrong with a text.
     *
     * @param pointer where it was sent
     * @param text as it was sent
     * @param most characters
     * @return at most one finding
     */
    public static List<Finding> findings(String pointer, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return List.of(Finding.error(pointer, "is missing"));
        }
        if (text.codePointCount(0, text.length()) > most) {
            return List.of(Finding.error(pointer, "is longer than " + most + " characters"));
        }
        if (text.codePoints().anyMatch(PlainText::isControl)) {
            return List.of(
                    Finding.error(pointer, "has a control character, or one that turns the others around"));
        }
        return List.of();
    }

    private static boolean isControl(int point) {
        return point == LEFT_TO_RIGHT_OVERRIDE || point == RIGHT_TO_LEFT_OVERRIDE
                || (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t');
    }

}
