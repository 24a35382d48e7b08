package org.candour.disclosure.register;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.candour.disclosure.register.Contents.Piece;

/** Filings to try the register with. */
public final class FilingSamples {

    private static final Sealing SEALING = new Sealing(new SecureRandom());
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private FilingSamples() {}

    public static Filing filing() {
        return filing(UUID.randomUUID());
    }

    public static Filing filing(UUID disclosure) {
        return SEALING.seal(disclosure, 1, 2, "GB-COH-1", "client:acme", NOON, contents());
    }

    static Filing filing(Contents contents) {
        return SEALING.seal(UUID.randomUUID(), 1, 2, "GB-COH-1", "client:acme", NOON, contents);
    }

    /** Question 3 is for reviewers only. */
    static Contents contents() {
        return contents(List.of(piece("3", "structured", Map.of("form", "f", "question", "3"), true)),
                List.of(piece("3", "free", Map.of("text", "for reviewers"), true)));
    }

    /** With these parts for reviewers only. */
    static Contents contents(List<Piece> reviewersAnswers, List<Piece> reviewersFree) {
        return new Contents(Map.of("kind", "disclosure", "company", Map.of("id", "GB-COH-1", "name", "Acmé")),
                Stream.concat(Stream.of(
                        piece("2", "structured",
                                Map.of("form", "f", "question", "2", "choice", "YES", "textGiven", true),
                                false),
                        piece("1", "structured", Map.of("form", "f", "question", "1"), false)),
                        reviewersAnswers.stream()).toList(),
                Stream.concat(
                        Stream.of(piece("2", "free", Map.of("text", "said freely, \"quoted\"\n"), false)),
                        reviewersFree.stream()).toList())
                .found(Map.of("warnings", 2, "plausibility", 1));
    }

    private static Piece piece(String question, String part, Map<String, Object> body,
            boolean reviewersOnly) {
        return new Piece("answers/f/" + question + "/" + part, body, reviewersOnly);
    }
}
