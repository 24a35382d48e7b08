package org.candour.scoring.preview.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** Reads values of a body, noting down everything that has the wrong shape instead of ending at the first. */
final class Shape {

    /** A word of a vocabulary. */
    static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** A version of a form. */
    static final Pattern VERSION = Pattern.compile("(?=.{1,32}$)" + WORD);

    /** A kind of evidence. */
    static final Pattern EVIDENCE = Pattern.compile("(?=.{1,40}$)" + WORD);

    /** A key of a dimension. */
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    /** RFC 3339 full-date; ISO 8601 as Java reads it also has years of nine digits. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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

    /** The word, which must be there; empty and noted down if it is not. */
    String required(String pointer, @Nullable String text, Pattern form) {
        if (text == null) {
            add(pointer, "is missing");
            return "";
        }
        return String.valueOf(word(pointer, text, form));
    }

    @Nullable
    String word(String pointer, @Nullable String text, Pattern form) {
        if (text != null && !form.matcher(text).matches()) {
            add(pointer, "has characters or a length that are not allowed here");
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

    /** The value that the word stands for, or the first where it cannot be read. */
    <T> T oneOf(String pointer, @Nullable String word, List<Map.Entry<String, T>> values) {
        for (Map.Entry<String, T> each : values) {
            if (each.getKey().equals(word)) {
                return each.getValue();
            }
        }
        add(pointer, word == null
                ? "is missing"
                : "must be one of " + String.join(", ", values.stream().map(Map.Entry::getKey).toList()));
        return values.getFirst().getValue();
    }

    /** The place; none where nothing repeats. */
    @Nullable
    At place(String pointer, @Nullable Map<String, @Nullable String> place) {
        if (place == null || place.isEmpty()) {
            return null;
        }
        if (place.size() > 1) {
            add(pointer, "names more than one dimension");
            return null;
        }
        Map.Entry<String, @Nullable String> only = place.entrySet().iterator().next();
        word(pointer, only.getKey(), WORD);
        String key = only.getValue();
        if (key == null) {
            add(pointer, "must not be null");
            return null;
        }
        word(pointer, key, LINE);
        return new At(only.getKey(), key);
    }

    /** Every item, read at its own pointer; a null among them is noted down. Of too many, none is read. */
    <S, T> List<T> list(String pointer, @Nullable List<@Nullable S> items, int most,
            BiFunction<String, S, T> read) {
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

}
