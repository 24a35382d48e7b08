package org.candour.support.event;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Dead letters in the topic {@code <topic>.<consumer>.dlt}: key, value and headers as they came, and further headers for
 * the reason and the place. The place tells doubles apart, which a consumer that dies between here and its commit leaves.
 * A letter is larger than the message that it repeats; one that the broker refused would come again for ever, so both the
 * sender and the topic take {@link #LARGEST}.
 */
public final class KafkaDeadLetters implements DeadLetters, AutoCloseable {

    /** The bytes that a letter may have: those of the largest message (2 MiB) and plenty for what is said about it. */
    public static final int LARGEST = 3 << 20;

    /** Why it is here. */
    public static final String REASON = "candour-reason";

    /** The topic that it came from. */
    public static final String TOPIC = "candour-topic";

    /** The partition that it came from. */
    public static final String PARTITION = "candour-partition";

    /** The offset that it had there. */
    public static final String OFFSET = "candour-offset";

    private final String consumer;
    private final EventSender sender;

    /** Dead letters of the consumer, such as {@code scoring}, sent with these producer properties (see KafkaProperties). */
    public KafkaDeadLetters(String consumer, Map<String, Object> properties) {
        this.consumer = consumer;
        Map<String, Object> roomier = new HashMap<>(properties);
        roomier.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        this.sender = new EventSender(roomier);
    }

    @Override
    public void write(List<DeadLetter> letters) {
        if (!letters.isEmpty()) {
            sender.sendAll(letters.stream().map(this::letter).toList());
        }
    }

    @Override
    public void close() {
        sender.close();
    }

    private ProducerRecord<String, byte[]> letter(DeadLetter letter) {
        ConsumerRecord<String, byte[]> original = letter.original();
        ProducerRecord<String, byte[]> copy = new ProducerRecord<>(original.topic() + "." + consumer + ".dlt",
                null,
                original.key(), original.value(), original.headers());
        put(copy, REASON, letter.reason());
        put(copy, TOPIC, original.topic());
        put(copy, PARTITION, Integer.toString(original.partition()));
        put(copy, OFFSET, Long.toString(original.offset()));
        return copy;
    }

    private static void put(ProducerRecord<String, byte[]> copy, String name, String value) {
        copy.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
