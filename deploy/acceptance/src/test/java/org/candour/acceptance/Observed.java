package org.candour.acceptance;

import java.util.List;
import java.util.Map;

/**
 * What the system shows afterwards, as anybody who may read can see it.
 *
 * @param filings what stands of each disclosure that was tried; nothing where no filing of it stands
 * @param scores the ids of the scores of each of these
 * @param announced every filing in the topic, doubles too, partition by partition in order
 */
record Observed(Map<String, Filing> filings, Map<String, List<String>> scores, List<Announced> announced) {

    /** A filing as the register tells it. */
    record Filing(long position, String digest) {}

    /** A filing as the topic tells it. */
    record Announced(String company, String disclosure, long version, long position) {

        String filing() {
            return disclosure + ":" + version;
        }
    }
}
