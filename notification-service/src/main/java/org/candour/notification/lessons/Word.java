package org.candour.notification.lessons;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** An entry of a closed list, written everywhere as one lower-case word. */
public interface Word {

    /** As it is written in the contract, in the store and in addresses. */
    String word();

    /** The entry of this word, or null when the list has none. */
    static <E extends Enum<E> & Word> @Nullable E find(Class<E> list, String word) {
        for (E entry : list.getEnumConstants()) {
            if (entry.word().equals(word)) {
                return entry;
            }
        }
        return null;
    }

    /** The entry of a word that was checked before it was stored. */
    static <E extends Enum<E> & Word> E of(Class<E> list, String word) {
        E entry = find(list, word);
        if (entry == null) {
            throw new IllegalArgumentException("not a word of " + list.getSimpleName());
        }
        return entry;
    }

    /** The whole list, for a finding that says what is possible. */
    static <E extends Enum<E> & Word> String all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
    }
}
