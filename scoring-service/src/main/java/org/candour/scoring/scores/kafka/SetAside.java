package org.candour.scoring.scores.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import org.candour.scoring.scores.kafka.Fate.Dead;

/** Sets aside what cannot be scored, each message once however often its poll is tried. */
final class SetAside {

    private static final Logger log = LoggerFactory.getLogger(SetAside.class);

    private final KafkaTemplate<String, byte[]> kafka;

    private final Set<String> sent = ConcurrentHashMap.newKeySet();

    SetAside(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    void send(ConsumerRecord<String, byte[]> message, Dead dead) {
        if (sent.contains(place(message))) {
            return;
        }
        Acknowledgements.await(() -> List.of(kafka.send(letter(message, dead))));
        sent.add(place(message));
        if (dead.bug() == null) {
            log.warn("{} was set aside: {}: {}", place(message), dead.lane(), dead.reason());
        } else {
            // not the exception itself: its message may repeat what the filing says
            log.error("{} was set aside: a bug: {} at {}", place(message), dead.reason(),
                    dead.bug().getStackTrace().length == 0 ? "?" : dead.bug().getStackTrace()[0]);
        }
    }

    /** Forgets a poll that is done. */
    void done(List<ConsumerRecord<String, byte[]>> records) {
        if (!sent.isEmpty()) {
            records.forEach(message -> sent.remove(place(message)));
        }
    }

    private static ProducerRecord<String, byte[]> letter(ConsumerRecord<String, byte[]> message, Dead dead) {
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(Topics.DEAD_LETTERS, null, message.key(),
                message.value(), message.headers());
        header(letter, "candour-reason", dead.lane() + ": " + dead.reason());
        header(letter, "candour-topic", message.topic());
        header(letter, "candour-partition", Integer.toString(message.partition()));
        header(letter, "candour-offset", Long.toString(message.offset()));
        return letter;
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String place(ConsumerRecord<String, byte[]> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }

}
