package org.candour.scoring.engine.record;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;

/**
 * The key of the structured part of an answer, under which the register commits to it:
 * {@code answers/cpg/2.B/scope:IT/structured}, or {@code answers/cpg/OT/structured} where the question does not repeat.
 *
 * @param form the form's id, which has no slash
 * @param question the question's id, which has none either
 * @param at where the answer stands, if it says so
 */
public record PartKey(String form, String question, @Nullable At at) {

    /** The key of what is filed, by whom and for when. */
    public static final String FACTS = "facts";

    private static final String ANSWERS = "answers/";

    private static final String STRUCTURED = "/structured";

    /** Reads a key; empty if it is that of another part. */
    public static Optional<PartKey> parse(String key) {
        return parse(key, true);
    }

    /** Reads which question a key is about, and not where: thousands of keys are read for that. */
    static Optional<PartKey> withoutPlace(String key) {
        return parse(key, false);
    }

    private static Optional<PartKey> parse(String key, boolean place) {
        int form = key.indexOf('/', ANSWERS.length());
        int end = key.length() - STRUCTURED.length();
        if (form < 0 || form >= end || !key.startsWith(ANSWERS) || !key.endsWith(STRUCTURED)) {
            return Optional.empty();
        }
        int question = key.indexOf('/', form + 1);
        At at = place && question != end ? at(key.substring(question + 1, end)) : null;
        return Optional
                .of(new PartKey(key.substring(ANSWERS.length(), form), key.substring(form + 1, question),
                        at));
    }

    private static At at(String place) {
        int colon = place.indexOf(':');
        return colon < 0 ? new At(place, "") : new At(place.substring(0, colon), place.substring(colon + 1));
    }

    @Override
    public String toString() {
        return ANSWERS + form + '/' + question + (at == null ? "" : '/' + at.dimension() + ':' + at.key())
                + STRUCTURED;
    }

}
