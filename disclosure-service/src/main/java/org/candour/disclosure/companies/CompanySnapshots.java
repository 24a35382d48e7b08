package org.candour.disclosure.companies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Companies as they are, or were a second ago: for the copy that goes into a filing. A company that files a hundred
 * times a second is read once.
 */
public final class CompanySnapshots {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private final Companies companies;
    private final Clock clock;
    private final Map<OrgId, Snapshot> recent = new ConcurrentHashMap<>();

    public CompanySnapshots(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    /** The company, if it is registered. */
    public Optional<Company> find(OrgId id) {
        Instant now = clock.instant();
        Snapshot known = recent.get(id);
        if (known != null && known.taken.plus(FRESH).isAfter(now)) {
            return Optional.of(known.company);
        }
        Optional<Company> found = companies.find(id);
        if (recent.size() >= MOST) {
            recent.clear();
        }
        found.ifPresentOrElse(company -> recent.put(id, new Snapshot(company, now)), () -> recent.remove(id));
        return found;
    }

    private record Snapshot(Company company, Instant taken) {}
}
