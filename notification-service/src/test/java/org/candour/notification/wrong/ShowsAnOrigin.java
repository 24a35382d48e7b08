package org.candour.notification.wrong;

import java.util.UUID;

import org.candour.notification.lessons.Candidates;
import org.candour.notification.lessons.Origins;

/** Stands where a reader could see it, and knows where a lesson came from. */
record ShowsAnOrigin(Origins origins, Candidates candidates) {

    String whose(UUID candidate) {
        return origins.of(candidate).map(origin -> origin.company()).orElse("");
    }
}
