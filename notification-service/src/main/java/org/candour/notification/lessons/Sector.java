package org.candour.notification.lessons;

import org.jspecify.annotations.Nullable;

/**
 * A sector of ISIC Rev. 4: a section letter, or a division, group or class.
 *
 * @param code a letter A to U, or 2 to 4 digits whose first two are an existing division
 */
public record Sector(String code) {

    private static final String GAPS = " 04 34 40 44 48 54 57 67 76 83 89 ";

    /** The sector of this code, or null when there is none. */
    static @Nullable Sector read(String code) {
        if (code.matches("[A-U]")) {
            return new Sector(code);
        }
        if (!code.matches("[0-9]{2,4}") || code.startsWith("00")
                || GAPS.contains(" " + code.substring(0, 2) + " ")) {
            return null;
        }
        return new Sector(code);
    }

    /** Whether it is finer than a division. */
    boolean isNarrow() {
        return code.length() > 2;
    }
}
