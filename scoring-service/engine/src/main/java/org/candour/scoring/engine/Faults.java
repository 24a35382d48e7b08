package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects faults, each once; so many at most, however many there are. */
public final class Faults {

    private final Set<Fault> told = new LinkedHashSet<>();
    private int more;

    public void add(String pointer, String message) {
        Fault fault = new Fault(pointer, message);
        if (told.size() < Limits.FAULTS) {
            told.add(fault);
        } else if (!told.contains(fault)) {
            more++;
        }
    }

    /** @throws MethodologyRefused if there are any */
    public void refuse() {
        if (!told.isEmpty()) {
            throw refused();
        }
    }

    /** All that was told, as a refusal. */
    public MethodologyRefused refused() {
        List<Fault> faults = new ArrayList<>(told);
        if (more > 0) {
            faults.add(new Fault("", "has " + more + " more faults"));
        }
        return new MethodologyRefused(faults);
    }

    int count() {
        return told.size() + more;
    }
}
