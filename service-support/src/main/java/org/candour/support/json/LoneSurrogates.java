package org.candour.support.json;

/** Halves of surrogate pairs without their partner: JSON can spell them ({@code \ud800}), UTF-8 cannot (RFC 3629). */
final class LoneSurrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private LoneSurrogates() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean at(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** The text with the replacement character for each. */
    static String replaced(String text) {
        if (!in(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            replaced.append(at(text, i) ? REPLACEMENT : text.charAt(i));
        }
        return replaced.toString();
    }
}
