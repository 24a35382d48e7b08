package org.candour.disclosure.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory. */
public final class InMemoryPublicFilings implements PublicFilings {

    private final Map<String, PublicFiling> filings = new HashMap<>();

    @Override
    public Optional<PublicFiling> find(UUID disclosure, int version) {
        return Optional.ofNullable(filings.get(disclosure + ":" + version));
    }

    @Override
    public void keep(PublicFiling filing) {
        filings.putIfAbsent(filing.disclosure() + ":" + filing.version(), filing);
    }
}
