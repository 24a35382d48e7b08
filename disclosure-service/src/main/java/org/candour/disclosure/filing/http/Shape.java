package org.candour.disclosure.filing.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.support.json.BodyShape;

/** Reads the values of drafts. */
final class Shape extends BodyShape {

    static final Pattern LANGUAGE = Pattern.compile("(?=.{1,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    /** A band of a scale, in words. */
    static final Pattern BAND = Pattern.compile("[^\\p{Cntrl}]{1,64}");
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    /** A text of a line, not longer than that. */
    @Nullable
    String line(String pointer, @Nullable String text, int longest) {
        if (text != null && (text.length() > longest || text.chars().anyMatch(Character::isISOControl))) {
            add(pointer, "must be one line of at most " + longest + " characters");
        }
        return text;
    }

    @Nullable
    BigDecimal number(String pointer, @Nullable BigDecimal number, int decimals) {
        // compared before anything writes its digits out: an exponent can make them many
        if (number != null && (number.abs().compareTo(LIMIT) >= 0 || number.scale() > decimals)) {
            add(pointer, "may have 15 digits before and " + decimals + " after the point");
            return null;
        }
        return number;
    }

    /** The value that the word stands for. */
    <T> Optional<T> oneOf(String pointer, @Nullable String word, Map<String, T> values) {
        if (word == null) {
            return Optional.empty();
        }
        T value = values.get(word);
        if (value == null) {
            add(pointer, "must be one of " + String.join(", ", values.keySet().stream().sorted().toList()));
        }
        return Optional.ofNullable(value);
    }

    /** Words of a vocabulary. */
    List<String> words(String pointer, @Nullable List<String> items, int most) {
        return list(pointer, items, most, (at, item) -> {
            word(at, item, WORD);
            return item;
        });
    }

    /** The object read, if it is there. */
    static <S, T> @Nullable T optional(@Nullable S from, Function<S, T> read) {
        return from == null ? null : read.apply(from);
    }
}
