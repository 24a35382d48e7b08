package org.candour.scoring.methodologies;

import java.util.List;
import java.util.Optional;

import org.candour.scoring.engine.Methodology;

/**
 * The methodologies that come with Candour: in force from the beginning, adopted by nobody.
 *
 * @param methodologies compiled
 */
public record Shipped(List<Methodology> methodologies) {

    /** Keeps its own copy. */
    public Shipped {
        methodologies = List.copyOf(methodologies);
    }

    List<MethodologyHead> heads() {
        return methodologies.stream().map(MethodologyHead::of).toList();
    }

    Optional<Methodology> find(MethodologyId id) {
        return methodologies.stream()
                .filter(each -> each.id().equals(id.id()) && each.version().equals(id.version()))
                .findFirst();
    }

}
