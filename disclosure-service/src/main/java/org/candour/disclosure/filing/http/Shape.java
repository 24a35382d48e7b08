package org.candour.disclosure.filing.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** Reads the values of a body, noting down everything that has the wrong shape instead of ending at the first. */
final class Shape {

    /** A word of a vocabulary; with it no free text gets into what travels. */
    static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    static final Pattern LANGUAGE = Pattern.compile("(?=.{1,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    /** A version of a form. */
    static final Pattern VERSION = Pattern.compile("(?=.{1,32}$)" + WORD);
    /** A kind of evidence. */
    static final Pattern EVIDENCE = Pattern.compile("(?=.{1,40}$)" + WORD);
    /** A band of a scale, in words. */
    static final Pattern BAND = Pattern.compile("[^\\p{Cntrl}]{1,64}");
    /** A key of a dimension, such as the name of a service. */
    static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    /** RFC 3339 full-date; ISO 8601 as Java reads it also has years of nine digits. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    private final List<Finding> findings = new ArrayList<>();

    void add(String pointer, String message) {
        findings.add(Finding.error(pointer, message));
    }

    /** Ends the request if anything was noted down. */
    void check() {
        if (!findings.isEmpty()) {
            throw new ProblemException(CommonProblem.MALFORMED_BODY,
                    "The body is not of the shape that the contract names.", findings);
        }
    }

    /** The text, which must be there; empty and noted down if it is not. */
    String required(String pointer, @Nullable String text) {
        if (text == null) {
            add(pointer, "is missing");
            return "";
        }
        return text;
    }

    /** The text, which must be of that form if it is there. */
    @Nullable
    String word(String pointer, @Nullable String text, Pattern form) {
        if (text != null && !form.matcher(text).matches()) {
            add(pointer, "has characters or a length that are not allowed here");
        }
        return text;
    }

    /** A text of a line, not longer than that. */
    @Nullable
    String line(String pointer, @Nullable String text, int longest) {
        if (text != null && (text.length() > longest || text.chars().anyMatch(Character::isISOControl))) {
            add(pointer, "must be one line of at most " + longest + " characters");
        }
        return text;
    }

    @Nullable
    LocalDate date(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // it looks like a date, and there is no such day
        }
        add(pointer, "is not a date (YYYY-MM-DD)");
        return null;
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

    /** Every item, read at its own pointer; a null among them is noted down. Of too many, none is read. */
    <S, T> List<T> list(String pointer, @Nullable List<S> items, int most, BiFunction<String, S, T> read) {
        List<T> all = new ArrayList<>();
        if (items != null && items.size() > most) {
            add(pointer, "may hold at most " + most + " items");
        } else if (items != null) {
            for (int i = 0; i < items.size(); i++) {
                S item = items.get(i);
                if (item == null) {
                    add(pointer + "/" + i, "must not be null");
                } else {
                    all.add(read.apply(pointer + "/" + i, item));
                }
            }
        }
        return all;
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
