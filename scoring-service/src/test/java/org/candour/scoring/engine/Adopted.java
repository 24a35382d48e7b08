package org.candour.scoring.engine;

import org.candour.scoring.methodologies.Methodologies;
import org.candour.scoring.methodologies.yaml.YamlMethodologies;

/** The methodologies that come with the service. */
final class Adopted {

    private static final Methodologies ALL = new YamlMethodologies();

    private Adopted() {}

    static Methodology methodology(String id) {
        return ALL.adopted().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
