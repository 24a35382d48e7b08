package org.candour.notification.lessons;

/** What a text may consist of, so that every format can carry it unchanged. */
final class PlainText {

    private PlainText() {}

    /**
     * Whether every character may stand in XML 1.0 (section 2.2, Char), and is none of the control characters that it
     * only discourages; lone surrogates may not.
     */
    static boolean isXml(String text) {
        return text.codePoints().allMatch(PlainText::isXml);
    }

    /** Whether it is one line to every reader: some break lines at the separators of Unicode, too. */
    static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(c -> c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029);
    }

    /** Whether it turns the direction of what follows, by which a text can look like another one. */
    static boolean turnsDirection(String text) {
        return text.codePoints().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
    }

    /** The text without what XML 1.0 cannot carry: for names that others checked by their own rules. */
    static String clean(String text) {
        return text.codePoints().filter(PlainText::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7F) || (c > 0x9F && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
