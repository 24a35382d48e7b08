package org.candour.disclosure.companies;

import java.util.regex.Pattern;

/** Legal Entity Identifiers: 18 letters or digits and two check digits (ISO 17442). */
final class Lei {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final int MODULUS = 97;
    private static final int LETTER = 36;

    private Lei() {}

    /** Whether it has the form of an LEI, whatever its check digits. */
    static boolean looksLikeOne(String text) {
        return text.length() == 20
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    }

    /** With A=10 ... Z=35 the expanded number leaves 1 when divided by 97 (ISO/IEC 7064, MOD 97-10). */
    static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), LETTER);
            rest = (rest * (value < 10 ? 10 : 100) + value) % MODULUS;
        }
        return rest == 1;
    }
}
