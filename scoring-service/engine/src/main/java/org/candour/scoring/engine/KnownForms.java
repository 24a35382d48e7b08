package org.candour.scoring.engine;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The forms that a methodology may read, and what it may name in them. */
public record KnownForms(Map<FormRef, KnownForm> forms) {

    public KnownForms {
        forms = Map.copyOf(forms);
    }

    /**
     * One version of a form.
     *
     * @param dimensions the keys of each dimension, by its name; none if a company names its own
     * @param questions by id
     */
    public record KnownForm(Map<String, Set<String>> dimensions, Map<String, KnownQuestion> questions) {

        public KnownForm {
            dimensions = Map.copyOf(dimensions);
            questions = Map.copyOf(questions);
        }
    }

    /**
     * A question as it is asked.
     *
     * @param dimension along which it repeats, if it does
     * @param choices one of which may be filed
     * @param options any of which may be ticked; none if nothing is to tick, or if a company names its own
     */
    public record KnownQuestion(@Nullable String dimension, Set<String> choices, Set<String> options) {

        public KnownQuestion {
            choices = Set.copyOf(choices);
            options = Set.copyOf(options);
        }
    }
}
