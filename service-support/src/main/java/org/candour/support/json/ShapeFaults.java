package org.candour.support.json;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** The faults found while one body is read. Jackson's own messages are not passed on: they quote what was sent. */
final class ShapeFaults {

    private static final int MAX_FINDINGS = 100;
    private static final int MAX_POINTER = 300;

    private final List<Finding> findings = new ArrayList<>();

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<Finding> findings() {
        return findings.isEmpty() ? List.of(Finding.error("", "must not be null")) : List.copyOf(findings);
    }

    void add(String pointer, String message) {
        if (findings.size() < MAX_FINDINGS) {
            // the cut may leave half a character, which no answer can spell
            String shown = LoneSurrogates.replaced(pointer.length() <= MAX_POINTER
                    ? pointer
                    : pointer.substring(0, MAX_POINTER) + "…");
            if (findings.stream().noneMatch(known -> known.pointer().equals(shown))) {
                findings.add(Finding.error(shown, message));
            }
        }
    }

    /** What ended the reading; nothing behind it has been looked at. */
    void add(JacksonException exception) {
        for (Throwable t = exception; t != null; t = t.getCause()) {
            if (t instanceof ProblemException problem) {
                throw problem;
            }
        }
        switch (exception) {
            case StreamConstraintsException e -> add(pointer(e), constraint(e));
            case StreamReadException e when text(e).startsWith("Duplicate") ->
                add(pointer(e), "is a property that stands here twice");
            case StreamReadException e -> add(pointer(e), "is not valid JSON" + at(e.getLocation()));
            default -> add(path(exception), text(exception).startsWith("Trailing token")
                    ? "is followed by something else"
                    : "has the wrong type or an unknown value");
        }
    }

    private static String constraint(StreamConstraintsException e) {
        String text = text(e);
        if (text.contains("nesting depth")) {
            return "is nested more than " + HttpLimits.MAX_DEPTH + " deep";
        }
        if (text.contains("String value")) {
            return "is a string of more than " + HttpLimits.MAX_STRING + " characters";
        }
        return text.contains("Name")
                ? "has a property name of more than " + HttpLimits.MAX_NAME + " characters"
                : "has a number of more than " + HttpLimits.MAX_NUMBER + " digits";
    }

    private static String text(JacksonException e) {
        return String.valueOf(e.getOriginalMessage());
    }

    private static String at(TokenStreamLocation location) {
        return location == null
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String pointer(JacksonException e) {
        return e.processor() instanceof JsonParser parser ? place(parser).toString() : path(e);
    }

    /** Where the parser stands. */
    static JsonPointer place(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer();
    }

    private static String path(JacksonException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            pointer = name == null
                    ? pointer.appendIndex(Math.max(step.getIndex(), 0))
                    : pointer.appendProperty(name);
        }
        return pointer.toString();
    }
}
