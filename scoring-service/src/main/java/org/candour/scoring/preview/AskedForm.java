package org.candour.scoring.preview;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A version of a form, as far as answers are held against it.
 *
 * @param dimensions by their ids
 * @param questions by their ids
 */
public record AskedForm(Map<String, Keys> dimensions, Map<String, AskedQuestion> questions) {

    /** Keeps its own copies. */
    public AskedForm {
        dimensions = Map.copyOf(dimensions);
        questions = Map.copyOf(questions);
    }

    /** Which keys a dimension has. */
    public sealed interface Keys {

        /** Those that the form gives. */
        record Fixed(Set<String> keys) implements Keys {

            /** Keeps its own copy. */
            public Fixed {
                keys = Set.copyOf(keys);
            }

        }

        /** Those that a company names as it likes. */
        record Free() implements Keys {}

        /** Those that an answer names, as words. */
        record Named() implements Keys {}

    }

    /** What a question takes beside one choice. */
    public enum Takes {
        /** Nothing. */
        ONE_CHOICE,
        /** The salient issues. */
        ISSUES,
        /** Severe impacts. */
        IMPACTS
    }

    /**
     * A question.
     *
     * @param dimension along which it repeats, if it does
     * @param choices one of which may be given
     */
    public record AskedQuestion(@Nullable String dimension, Set<String> choices, Takes takes) {

        /** Keeps its own copy. */
        public AskedQuestion {
            choices = Set.copyOf(choices);
        }

    }

}
