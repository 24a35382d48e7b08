package org.candour.disclosure.forms;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Texts as they are compared and counted: letters and digits only, lower case. */
final class Words {

    private Words() {}

    static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    static int count(String plain) {
        return plain.isEmpty() ? 0 : plain.split(" ").length;
    }
}
