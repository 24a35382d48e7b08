package org.candour.disclosure.forms;

import org.jspecify.annotations.Nullable;

/** Texts as they are compared and counted: letters and digits only, lower case. */
final class Words {

    private Words() {}

    static String plain(@Nullable String text) {
        StringBuilder plain = new StringBuilder();
        if (text != null) {
            text.codePoints().forEach(c -> {
                if (isOfAWord(c)) {
                    plain.appendCodePoint(Character.toLowerCase(c));
                } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            });
        }
        return plain.toString().strip();
    }

    private static boolean isOfAWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    static int count(String plain) {
        return plain.isEmpty() ? 0 : plain.split(" ").length;
    }
}
