package org.candour.support.event;

import java.time.Instant;
import java.util.UUID;

import tools.jackson.core.JacksonException;

import org.candour.support.id.UuidV7;

/**
 * An event as CloudEvents 1.0 describes it, with JSON data.
 *
 * @param id unique for the source
 * @param source which service says so, such as {@code /disclosure-service}
 * @param type what happened, for example {@code org.candour.disclosure.submitted.v1}; also stands inside the data
 * @param key what it happened to; events of one key keep their order (the record's key and the event's subject)
 * @param time when
 * @param data the payload, JSON text
 */
public record Event(String id, String source, String type, String key, Instant time, String data) {

    /**
     * An event of this moment with a new id.
     *
     * @param payload what is written as data; properties without a value are left out
     */
    public static Event now(String source, String type, String key, Object payload) {
        return of(UuidV7.next(), source, type, key, Instant.now(), payload);
    }

    /** An event with everything given. */
    public static Event of(UUID id, String source, String type, String key, Instant time, Object payload) {
        return new Event(id.toString(), source, type, key, time,
                EventJson.MAPPER.writeValueAsString(payload));
    }

    /**
     * The payload as a record. Properties that the reader does not know are skipped, so that a producer may add some.
     *
     * @throws Unreadable when the data is not JSON of that shape
     */
    public <T> T read(Class<T> shape) {
        try {
            T payload = EventJson.MAPPER.readValue(data, shape);
            if (payload == null) {
                throw new Unreadable("the data is null");
            }
            return payload;
        } catch (JacksonException e) {
            throw new Unreadable("the data is not of the shape of " + shape.getSimpleName(), e);
        }
    }
}
