package org.candour.disclosure.register;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    static Contents contents() {
        return new Contents(Map.of("kind", "disclosure", "company", Map.of("id", "GB-COH-1", "name", "Acmé")),
                List.of(new Piece("answers/f/2/structured",
                        Map.of("form", "f", "question", "2", "choice", "YES",
                                "textGiven", true)),
                        new Piece("answers/f/1/structured", Map.of("form", "f", "question", "1"))),
                List.of(new Piece("answers/f/2/free", Map.of("text", "said freely, \"quoted\"\n"))));
    }
}
