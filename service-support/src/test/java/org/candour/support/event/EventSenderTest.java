package org.candour.support.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventSenderTest {

    private final List<String> offered = new ArrayList<>();

    @Test
    void offersNothingBehindARecordThatIsNotTaken() {
        EventSender sender = new EventSender(() -> new Producer(2));
        assertThat(sender.send(records(10))).isEqualTo(2);
        assertThat(offered).containsExactly("0", "1", "2");
    }

    @Test
    void opensAnotherProducerAfterAnError() {
        List<Producer> opened = new ArrayList<>(List.of(new Producer(0), new Producer(10)));
        EventSender sender = new EventSender(opened::removeFirst);
        assertThat(sender.send(records(3))).isZero();
        assertThat(sender.send(records(3))).isEqualTo(3);
        assertThat(opened).isEmpty();
    }

    @Test
    void sendsNothingBehindARecordWhoseTimeRanOutOnItsWay() {
        var slow = new MockProducer<String, byte[]>(false, null, new StringSerializer(),
                new ByteArraySerializer()) {

            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message,
                    Callback callback) {
                if (message.key().equals("1")) {
                    errorNext(new TimeoutException("its time ran out"));
                }
                return super.send(message, callback);
            }
        };

        assertThat(new EventSender(() -> slow).send(records(2))).isZero();
        assertThat(slow.history()).extracting(ProducerRecord::key).containsExactly("0");
    }

    @Test
    void findsABrokerWhoseNameCannotBeResolvedUnavailable() {
        assertThatThrownBy(() -> nowhere().sendAll(records(1))).isInstanceOf(Unavailable.class);
    }

    @Test
    void sendsNothingAndCanBeClosedWhereNoBrokerIsFound() {
        EventSender sender = nowhere();
        assertThat(sender.send(records(1))).isZero();
        sender.close();
        assertThat(sender.send(records(1))).isZero();
    }

    /** RFC 2606, section 2: no name ends in invalid. */
    private static EventSender nowhere() {
        return new EventSender(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere.invalid:9092",
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class));
    }

    private static List<ProducerRecord<String, byte[]>> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ProducerRecord<>("topic", Integer.toString(i), new byte[0])).toList();
    }

    /** Takes so many records, and would let each further one wait for a broker that does not answer. */
    private final class Producer extends MockProducer<String, byte[]> {

        private int room;

        private Producer(int room) {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
            this.room = room;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message,
                Callback callback) {
            offered.add(message.key());
            return --room < 0
                    ? CompletableFuture.failedFuture(new TimeoutException("no answer"))
                    : super.send(message, callback);
        }
    }
}
