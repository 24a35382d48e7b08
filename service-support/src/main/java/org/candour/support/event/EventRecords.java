package org.candour.support.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Events as Kafka records and back: CloudEvents' Kafka protocol binding, binary mode. */
public final class EventRecords {

    private static final String SPEC_VERSION = "1.0";
    private static final String JSON = "application/json";

    private EventRecords() {}

    /** The record that carries the event, keyed by the event's key. */
    public static ProducerRecord<String, byte[]> toRecord(String topic, Event event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, event.key(),
                event.data().getBytes(StandardCharsets.UTF_8));
        put(message.headers(), "ce_specversion", SPEC_VERSION);
        put(message.headers(), "ce_id", event.id());
        put(message.headers(), "ce_source", event.source());
        put(message.headers(), "ce_type", event.type());
        put(message.headers(), "ce_subject", event.key());
        put(message.headers(), "ce_time", event.time().toString());
        put(message.headers(), "content-type", JSON);
        return message;
    }

    /**
     * The event that the record carries.
     *
     * @throws Unreadable when it is not a CloudEvent of version 1.0 with JSON data and a key
     */
    public static Event fromRecord(ConsumerRecord<String, byte[]> message) {
        if (message.key() == null || message.value() == null) {
            throw new Unreadable("the record has no key or no value");
        }
        if (!SPEC_VERSION.equals(header(message, "ce_specversion"))) {
            throw new Unreadable("the record is not a CloudEvent of version 1.0");
        }
        try {
            return new Event(header(message, "ce_id"), header(message, "ce_source"),
                    header(message, "ce_type"),
                    message.key(), Instant.parse(header(message, "ce_time")),
                    new String(message.value(), StandardCharsets.UTF_8));
        } catch (DateTimeException e) {
            throw new Unreadable("ce_time is not a time", e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new Unreadable("the header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
