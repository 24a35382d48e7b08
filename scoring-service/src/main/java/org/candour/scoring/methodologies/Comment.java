package org.candour.scoring.methodologies;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a methodology, in plain text.
 *
 * @param id orders comments as they came
 * @param methodology what it is about
 * @param by who says so
 * @param at when
 * @param pointer the place in the content that it is about, as a JSON Pointer; none for all of it
 * @param text what is said
 * @param answer what was answered, if anything was
 */
public record Comment(UUID id, MethodologyId methodology, Official by, Instant at, @Nullable String pointer,
        String text, @Nullable Answer answer) {

    Comment answered(Answer given) {
        return new Comment(id, methodology, by, at, pointer, text, given);
    }

    /**
     * What those who work on the methodology answered.
     *
     * @param by who
     * @param at when
     * @param text the answer
     */
    public record Answer(Official by, Instant at, String text) {}

}
