package org.candour.notification.lessons;

import java.util.UUID;

/** Draws the ids of candidates. */
public interface CandidateIds {

    /** A random id: nobody learns from it when, or in which order, lessons came. */
    UUID random();

    /** The id that belongs to this author's key: always the same, and not to be guessed or led back. */
    UUID of(String author, String idempotencyKey);
}
