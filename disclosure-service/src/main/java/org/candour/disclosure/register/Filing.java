package org.candour.disclosure.register;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a disclosure as it enters the register; (disclosure, version) is unique there.
 *
 * @param revision the draft's revision that was frozen
 * @param actor who submitted it
 * @param digest over the ordered list of part keys and commitments, {@code sha256:<64 hex>}
 * @param event the event to be sent, a JSON object without its position, which nobody knows yet
 * @param sealed what stays here: the salts of all parts and the free parts, JSON
 */
public record Filing(UUID disclosure, int version, long revision, String company, String actor,
        Instant submittedAt,
        String digest, String event, String sealed) {}
