package org.candour.support.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventRecordsTest {

    private static final Event EVENT = Event.of(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"),
            "/test",
            "note.v1", "key", Instant.parse("2026-01-31T12:00:00Z"), new Note("über", null));

    record Note(String text, @Nullable String absent) {}

    @Test
    void readsWhatItWrote() {
        Event read = EventRecords.fromRecord(received(EventRecords.toRecord("topic", EVENT)));
        assertThat(read).isEqualTo(EVENT);
        assertThat(read.read(Note.class)).isEqualTo(new Note("über", null));
    }

    @Test
    void isACloudEventInBinaryMode() {
        ProducerRecord<String, byte[]> message = EventRecords.toRecord("topic", EVENT);
        assertThat(message.key()).isEqualTo("key");
        assertThat(new String(message.value(), StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"über\"}");
        assertThat(List.of(message.headers().toArray())).extracting(header -> header.key() + "="
                + new String(header.value(), StandardCharsets.UTF_8)).containsExactlyInAnyOrder(
                        "ce_specversion=1.0", "ce_id=017f22e2-79b0-7cc3-98c4-dc0c0c07398f", "ce_source=/test",
                        "ce_type=note.v1", "ce_subject=key", "ce_time=2026-01-31T12:00:00Z",
                        "content-type=application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time"})
    void cannotReadARecordWithoutAnAttribute(String attribute) {
        ConsumerRecord<String, byte[]> message = received(EventRecords.toRecord("topic", EVENT));
        message.headers().remove(attribute);
        assertThatThrownBy(() -> EventRecords.fromRecord(message)).isInstanceOf(Unreadable.class);
    }

    @Test
    void cannotReadAnotherTime() {
        ConsumerRecord<String, byte[]> message = received(EventRecords.toRecord("topic", EVENT));
        message.headers().remove("ce_time").add("ce_time", "yesterday".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> EventRecords.fromRecord(message)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"a\"} {}", "null", ""})
    void cannotReadDataOfAnotherShape(String data) {
        assertThatThrownBy(() -> data(data).read(Note.class)).isInstanceOf(Unreadable.class);
    }

    @Test
    void skipsPropertiesThatItDoesNotKnow() {
        assertThat(data("{\"text\":\"a\",\"later\":1}").read(Note.class)).isEqualTo(new Note("a", null));
    }

    private static Event data(String data) {
        return new Event(EVENT.id(), EVENT.source(), EVENT.type(), EVENT.key(), EVENT.time(), data);
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(),
                sent.value());
        sent.headers().forEach(received.headers()::add);
        return received;
    }
}
