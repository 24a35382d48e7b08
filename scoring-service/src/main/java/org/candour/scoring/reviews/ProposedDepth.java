package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.Finding;

/**
 * How far a reviewer looked, as the reviewer says, right or wrong.
 *
 * @param kind full, targeted or random
 * @param why these answers, if targeted
 * @param seed from which they were drawn, if at random
 * @param percent how many of a hundred, if at random
 */
public record ProposedDepth(@Nullable String kind, @Nullable String why, @Nullable String seed,
        @Nullable Integer percent) {

    private static final String FULL = "full";

    private static final String TARGETED = "targeted";

    private static final String RANDOM = "random";

    /** Everything that is wrong with it. */
    List<Finding> findings() {
        return switch (kind) {
            case FULL -> List.of();
            case TARGETED -> Texts.findings("/depth/why", why, Texts.REASON);
            case RANDOM -> {
                List<Finding> findings = new ArrayList<>(Texts.findings("/depth/seed", seed, Texts.LINE));
                if (percent == null || percent < 1 || percent > 100) {
                    findings.add(Finding.error("/depth/percent", "is not from 1 to 100"));
                }
                yield findings;
            }
            case null, default ->
                List.of(Finding.error("/depth/kind", "is neither full, targeted nor random"));
        };
    }

    /** The depth, if nothing is wrong with it. */
    Depth depth() {
        return switch (kind) {
            case FULL -> new Depth.Full();
            case TARGETED -> new Depth.Targeted(why == null ? "" : why.strip());
            case RANDOM -> new Depth.Random(seed == null ? "" : seed.strip(), percent == null ? 0 : percent);
            case null, default -> throw new IllegalStateException("findings first");
        };
    }

}
