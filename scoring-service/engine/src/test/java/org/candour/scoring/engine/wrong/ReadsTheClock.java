package org.candour.scoring.engine.wrong;

import java.time.Instant;

final class ReadsTheClock {

    private ReadsTheClock() {}

    static Instant asOf() {
        return Instant.now();
    }

}
