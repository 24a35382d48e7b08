package org.candour.scoring.engine;

import java.util.List;

import org.candour.scoring.engine.yaml.ShippedMethodologies;

/** The methodologies that come with Candour. */
final class Adopted {

    private static final List<Methodology> ALL = ShippedMethodologies.all();

    private Adopted() {}

    static Methodology methodology(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
