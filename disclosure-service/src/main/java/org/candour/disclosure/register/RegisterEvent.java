package org.candour.disclosure.register;

import java.time.Instant;
import java.util.UUID;

/**
 * What is told of an entry.
 *
 * @param id the same however often it is sent
 * @param disclosure whose version stands there
 * @param type what happened
 * @param data the payload, JSON
 */
public record RegisterEvent(long position, String id, UUID disclosure, String type, String company,
        Instant time, String data) {

    /** @param prepared the payload without its position, which was not known when it was sealed */
    public static RegisterEvent of(long position, UUID disclosure, int version, String company, Instant time,
            String prepared) {
        return new RegisterEvent(position, disclosure + ":" + version, disclosure, Sealing.EVENT_TYPE,
                company, time,
                "{\"position\":" + position + "," + prepared.substring(1));
    }
}
