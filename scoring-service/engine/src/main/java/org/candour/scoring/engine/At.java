package org.candour.scoring.engine;

/** Where in a dimension an answer or a value stands: a level, a salient issue, IT or OT; {@code *} for every key. */
public record At(String dimension, String key) {

    /** The key that answers for every key without its own answer. */
    public static final String EVERY = "*";
}
