package org.candour.acceptance;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * What the system shows afterwards, as anybody who may read can see it.
 *
 * @param filings what stands of each disclosure that was tried; nothing where no filing of it stands
 * @param announced every filing in the topic, doubles too, partition by partition in order
 * @param scored every score in the topic, doubles too, partition by partition in order
 */
record Observed(Map<String, Filing> filings, List<Announced> announced, List<Scored> scored) {

    /** A filing as the register tells it. */
    record Filing(long position, String digest) {}

    /** A filing as the topic tells it. */
    record Announced(String company, String disclosure, long version, long position) {

        String filing() {
            return disclosure + ":" + version;
        }
    }

    /**
     * A score as the topic tells it.
     *
     * @param data the whole event: results, digests of what was read and by which rules, and the instant
     */
    record Scored(String id, String company, String disclosure, long version, long position, JsonNode data) {}
}
