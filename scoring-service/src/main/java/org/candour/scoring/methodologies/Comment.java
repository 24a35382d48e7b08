package org.candour.scoring.methodologies;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.support.json.Digest;

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

    /**
     * What it is recognised by when it comes again: who says what about which place.
     *
     * @return the same for the same
     */
    public Digest saying() {
        String place = pointer == null ? "" : "at " + pointer;
        // none of these has a zero character in it
        return Digest.of(String.join("\0", methodology.toString(), by.pseudonym(), place, text)
                .getBytes(StandardCharsets.UTF_8));
    }

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
