package org.candour.disclosure.register;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every place that keeps what everybody may read does. */
abstract class PublicFilingsContract {

    private static final UUID DISCLOSURE = UUID.randomUUID();

    /** One in which nothing is kept. */
    abstract PublicFilings fresh();

    @Test
    void findsWhatIsKeptAsItWas() {
        PublicFilings filings = fresh();
        PublicFiling first = filing(1, "{\"parts\":[\"é\"]}");
        PublicFiling second = filing(2, "{}");

        filings.keep(first);
        filings.keep(second);

        assertThat(filings.find(DISCLOSURE, 1)).contains(first);
        assertThat(filings.find(DISCLOSURE, 2)).contains(second);
        assertThat(filings.find(DISCLOSURE, 3)).isEmpty();
        assertThat(filings.find(UUID.randomUUID(), 1)).isEmpty();
    }

    @Test
    void leavesWhatIsKeptAsItIs() {
        PublicFilings filings = fresh();
        PublicFiling first = filing(1, "{}");

        filings.keep(first);
        filings.keep(filing(1, "{\"other\":1}"));

        assertThat(filings.find(DISCLOSURE, 1)).contains(first);
    }

    private static PublicFiling filing(int version, String open) {
        return new PublicFiling(DISCLOSURE, version, 7, Instant.parse("2026-03-31T12:00:00.123456Z"),
                "sha256:0", open);
    }
}
