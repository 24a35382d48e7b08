package org.candour.scoring.benchmarks;

import java.util.Optional;

import org.candour.scoring.methodologies.MethodologyId;

/** The methodologies that companies can be compared by: those that were adopted, retired ones too. */
@FunctionalInterface
public interface BenchmarkRules {

    /**
     * Finds one.
     *
     * @param methodology its name
     * @return empty for one that was never adopted
     * @throws org.candour.support.event.Unavailable if it cannot be had now
     */
    Optional<Rules> find(MethodologyId methodology);

}
