package org.candour.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedBrokerIT {

    private static final String TOPIC = "restart";

    @Test
    void keepsWhatItAcknowledgedWhenItComesUpAgain() throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.startRestartable();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()));
                KafkaProducer<String, String> producer = producer(broker, 60_000)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(TOPIC, "before")).get();

            broker.down();
            try (KafkaProducer<String, String> impatient = producer(broker, 600)) {
                assertThatThrownBy(() -> impatient.send(new ProducerRecord<>(TOPIC, "lost")).get())
                        .isInstanceOf(ExecutionException.class);
            }
            broker.up();
            producer.send(new ProducerRecord<>(TOPIC, "after")).get();

            try (KafkaConsumer<String, String> consumer = consumer(broker)) {
                TopicPartition partition = new TopicPartition(TOPIC, 0);
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                assertThat(consumer.poll(Duration.ofSeconds(10)).records(partition))
                        .extracting(each -> each.value()).startsWith("before");
                assertThat(consumer.endOffsets(List.of(partition))).containsEntry(partition, 2L);
            }
        } finally {
            broker.close();
        }
    }

    private static KafkaProducer<String, String> producer(EmbeddedBroker broker, int patienceMillis) {
        return new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap(),
                ProducerConfig.MAX_BLOCK_MS_CONFIG, patienceMillis,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(patienceMillis / 2, 2000),
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patienceMillis), new StringSerializer(),
                new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer(EmbeddedBroker broker) {
        return new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()),
                new StringDeserializer(), new StringDeserializer());
    }
}
