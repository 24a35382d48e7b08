package org.candour.wrong.feature;

import org.candour.wrong.feature.http.Page;

/** A domain that knows how it is shown. */
class UsesEdge {

    Page page() {
        return new Page();
    }
}
