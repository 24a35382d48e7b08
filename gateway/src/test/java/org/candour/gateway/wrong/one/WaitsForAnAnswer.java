package org.candour.gateway.wrong.one;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.candour.gateway.wrong.two.KnowsTheFirst;

/** What no class of the gateway may be like. */
public class WaitsForAnAnswer {

    /** Blocks. */
    public @Nullable KnowsTheFirst answer() {
        return Mono.<KnowsTheFirst>empty().block(Duration.ofSeconds(1));
    }
}
