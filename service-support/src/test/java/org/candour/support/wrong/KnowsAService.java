package org.candour.support.wrong;

import org.candour.disclosure.fixture.DomainType;

/** Shared, and yet about one service. */
class KnowsAService {

    DomainType type() {
        return new DomainType();
    }
}
