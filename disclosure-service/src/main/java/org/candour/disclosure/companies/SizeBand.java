package org.candour.disclosure.companies;

import java.util.Arrays;
import java.util.Optional;

/** How many people a company employs, in bands. */
public enum SizeBand {

    UNDER_10("1-9"), UNDER_50("10-49"), UNDER_250("50-249"), UNDER_1000("250-999"), UNDER_10000(
            "1000-9999"), FROM_10000("10000+");

    private final String wire;

    SizeBand(String wire) {
        this.wire = wire;
    }

    /** As contracts write it. */
    public String wire() {
        return wire;
    }

    /** The band that is written so. */
    public static Optional<SizeBand> of(String wire) {
        return Arrays.stream(values()).filter(band -> band.wire.equals(wire)).findFirst();
    }
}
