package org.candour.scoring.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A methodology's text is not one; says every fault that was found. */
public final class MethodologyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public MethodologyRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
