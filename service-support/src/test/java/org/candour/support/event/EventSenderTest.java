package org.candour.support.event;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventSenderTest {

    private static final List<ProducerRecord<String, byte[]>> RECORDS = List.of(new ProducerRecord<>("topic",
            "key", new byte[0]));

    /** RFC 2606, section 2: no name ends in invalid. */
    private final EventSender sender = new EventSender(Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere.invalid:9092",
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class));

    @Test
    void findsABrokerWhoseNameCannotBeResolvedUnavailable() {
        assertThatThrownBy(() -> sender.sendAll(RECORDS)).isInstanceOf(Unavailable.class);
    }

    @Test
    void sendsNothingAndCanBeClosedWhereNoBrokerIsFound() {
        assertThat(sender.send(RECORDS)).isZero();
        sender.close();
        assertThat(sender.send(RECORDS)).isZero();
    }
}
