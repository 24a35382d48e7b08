package org.candour.support.outbox;

import java.time.Instant;

import org.bson.Document;

import org.candour.support.event.Event;

/**
 * An event and the topic that it goes to.
 *
 * @param topic the topic's name
 * @param event what is sent there
 */
public record OutgoingEvent(String topic, Event event) {

    static final String ID = "id";

    Document entry() {
        return new Document(ID, event.id()).append("topic", topic).append("source", event.source())
                .append("type", event.type()).append("key", event.key()).append("time", event.time())
                .append("data", event.data());
    }

    static OutgoingEvent of(Document entry) {
        Instant time = entry.getDate("time").toInstant();
        return new OutgoingEvent(entry.getString("topic"),
                new Event(entry.getString(ID), entry.getString("source"),
                        entry.getString("type"), entry.getString("key"), time, entry.getString("data")));
    }
}
