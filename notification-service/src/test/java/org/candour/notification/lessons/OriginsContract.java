package org.candour.notification.lessons;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of origins does. */
public abstract class OriginsContract {

    private static final Origin ORIGIN = new Origin(Samples.ACME, "client:acme");

    /** An empty store. */
    protected abstract Origins origins();

    @Test
    void keepsAnOriginUntilItIsErased() {
        Origins origins = origins();
        UUID candidate = UUID.randomUUID();

        origins.keep(candidate, ORIGIN);
        assertThat(origins.of(candidate)).contains(ORIGIN);
        assertThat(origins.of(UUID.randomUUID())).isEmpty();

        origins.erase(candidate);
        origins.erase(candidate);
        assertThat(origins.of(candidate)).isEmpty();
    }

    @Test
    void keepsTheFirst() {
        Origins origins = origins();
        UUID candidate = UUID.randomUUID();
        origins.keep(candidate, ORIGIN);

        origins.keep(candidate, new Origin(Samples.GLOBEX, "client:globex"));

        assertThat(origins.of(candidate)).contains(ORIGIN);
    }
}
