package org.candour.support.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** Reads the values of a body, noting down everything that has the wrong shape instead of ending at the first. */
public class BodyShape {

    /** A word of a vocabulary; with it no free text gets into what travels. */
    public static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** A version of a form. */
    public static final Pattern VERSION = Pattern.compile("(?=.{1,32}$)" + WORD);

    /** A kind of evidence. */
    public static final Pattern EVIDENCE = Pattern.compile("(?=.{1,40}$)" + WORD);

    /** A key of a dimension, such as the name of a service. */
    public static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    /** RFC 3339 full-date; ISO 8601 as Java reads it also has years of nine digits. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<Finding> findings = new ArrayList<>();

    /**
     * Notes a fault down.
     *
     * @param pointer where
     * @param message what is wrong, without the value
     */
    public final void add(String pointer, String message) {
        findings.add(Finding.error(pointer, message));
    }

    /** Ends the request if anything was noted down. */
    public final void check() {
        if (!findings.isEmpty()) {
            throw new ProblemException(CommonProblem.MALFORMED_BODY,
                    "The body is not of the shape that the contract names.", findings);
        }
    }

    /** The text, which must be there; empty and noted down if it is not. */
    public final String required(String pointer, @Nullable String text) {
        if (text == null) {
            add(pointer, "is missing");
            return "";
        }
        return text;
    }

    /** The text, which must be of that form if it is there. */
    public final @Nullable String word(String pointer, @Nullable String text, Pattern form) {
        if (text != null && !form.matcher(text).matches()) {
            add(pointer, "has characters or a length that are not allowed here");
        }
        return text;
    }

    /** The day, if one is there. */
    public final @Nullable LocalDate date(String pointer, @Nullable String text) {
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

    /** Every item, read at its own pointer; a null among them is noted down. Of too many, none is read. */
    public final <S, T> List<T> list(String pointer, @Nullable List<@Nullable S> items, int most,
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
