package org.candour.scoring.benchmarks.tables;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The declared cohorts: few, none inside another, and never added up, so that no two of them differ by few companies.
 */
public enum SizeClass {

    /** Fewer than 250 employees. */
    UNDER_250("under 250"),

    /** From 250 to 9,999 employees. */
    UNDER_10000("250-9999"),

    /** 10,000 employees or more. */
    FROM_10000("10000+");

    private final String wire;

    SizeClass(String wire) {
        this.wire = wire;
    }

    /** As the contract writes it. */
    public String wire() {
        return wire;
    }

    static Optional<SizeClass> of(@Nullable String sizeBand) {
        return switch (sizeBand) {
            case "1-9", "10-49", "50-249" -> Optional.of(UNDER_250);
            case "250-999", "1000-9999" -> Optional.of(UNDER_10000);
            case "10000+" -> Optional.of(FROM_10000);
            case null, default -> Optional.empty();
        };
    }

}
