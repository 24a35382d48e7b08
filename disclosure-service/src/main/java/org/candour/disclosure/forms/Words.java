package org.candour.disclosure.forms;

import org.jspecify.annotations.Nullable;

/** Texts as they are compared and counted: letters and digits only, lower case. */
final class Words {

    private Words() {}

    static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isOfAWord(c)) {
                between = true;
                continue;
            }
            if (between && !plain.isEmpty()) {
                plain.append(' ');
            }
            between = false;
            plain.appendCodePoint(Character.toLowerCase(c));
        }
        return plain.toString();
    }

    private static boolean isOfAWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    static int count(String plain) {
        return plain.isEmpty() ? 0 : 1 + (int) plain.chars().filter(c -> c == ' ').count();
    }
}
