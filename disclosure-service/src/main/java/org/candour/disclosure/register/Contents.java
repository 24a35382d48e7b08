package org.candour.disclosure.register;

import java.util.List;
import java.util.Map;

/**
 * What a filing says, taken apart into what is committed apart. Bodies are trees of maps, lists, strings, booleans and
 * small integers, so that each has one canonical form (RFC 8785).
 *
 * @param facts what is filed, by whom, for when: travels in events
 * @param answers the structured part of each answer: travels in events
 * @param free narrative, reasons, names and links: never leaves the register in an event
 * @param findings how many there were of each severity when it was filed: travels in events, is no part and is committed
 *        to by nothing, and is for reviewers only, since answers for reviewers enter it
 */
public record Contents(Map<String, Object> facts, List<Piece> answers, List<Piece> free,
        Map<String, Integer> findings) {

    /** The key of {@link #facts}. */
    public static final String FACTS = "facts";
    /** The key of the part that is the list of all parts for reviewers only. */
    public static final String REVIEWERS = "reviewers";

    public Contents {
        facts = Map.copyOf(facts);
        answers = List.copyOf(answers);
        free = List.copyOf(free);
        findings = Map.copyOf(findings);
    }

    /** Of which nothing was counted. */
    public Contents(Map<String, Object> facts, List<Piece> answers, List<Piece> free) {
        this(facts, answers, free, Map.of());
    }

    /** The same with what was found. */
    public Contents found(Map<String, Integer> counts) {
        return new Contents(facts, answers, free, counts);
    }

    /**
     * One part.
     *
     * @param key unique in its filing
     * @param reviewersOnly whether not even its key may be told to everybody
     */
    public record Piece(String key, Map<String, Object> body, boolean reviewersOnly) {

        public Piece {
            body = Map.copyOf(body);
        }
    }
}
