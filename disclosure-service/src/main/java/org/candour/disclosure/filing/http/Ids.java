package org.candour.disclosure.filing.http;

import java.util.UUID;

/** Ids in addresses. */
final class Ids {

    private Ids() {}

    /** What is no id names nothing: the request ends as for a disclosure that is not there. */
    static UUID disclosure(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusals.notFound();
        }
    }
}
