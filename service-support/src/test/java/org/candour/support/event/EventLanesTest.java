package org.candour.support.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventLanesTest {

    private final List<DeadLetter> letters = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Notes notes = new Notes();
    private final EventLanes<String> lanes = new EventLanes<>("test", notes, letters::addAll, meters);

    /** Keeps notes; a note's text says how it fails. */
    private static final class Notes implements EventHandler<String> {

        private final List<String> kept = new ArrayList<>();
        private int calls;

        @Override
        public Optional<String> prepare(Event event) {
            String note = event.read(String.class);
            return switch (note) {
                case "refused" -> throw new Refused("no such form");
                case "broken" -> throw new IllegalStateException(note);
                case "other" -> Optional.empty();
                default -> Optional.of(note);
            };
        }

        @Override
        public int handle(List<String> prepared) {
            calls++;
            if (prepared.contains("away")) {
                throw new MongoTimeoutException("away");
            }
            if (prepared.contains("spoils")) {
                throw new IllegalStateException("spoils");
            }
            if (prepared.contains("unfit")) {
                throw new Refused("unfit");
            }
            int seen = (int) prepared.stream().filter(kept::contains).count();
            prepared.stream().filter(each -> !kept.contains(each)).forEach(kept::add);
            return seen;
        }
    }

    @Test
    void handlesABatchTogether() {
        lanes.consume(batch("a", "b", "c"));
        assertThat(notes.kept).containsExactly("a", "b", "c");
        assertThat(notes.calls).isEqualTo(1);
        assertThat(count("handled")).isEqualTo(3);
    }

    @Test
    void buriesWhatCannotBeReadAndHandlesTheRest() {
        List<ConsumerRecord<String, byte[]>> batch = batch("a", "b");
        batch.add(1, new ConsumerRecord<>("topic", 0, 7, "key", new byte[]{1}));
        lanes.consume(batch);
        assertThat(notes.kept).containsExactly("a", "b");
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.original().offset()).isEqualTo(7);
            assertThat(letter.reason()).startsWith("unreadable: ");
        });
        assertThat(count("unreadable")).isEqualTo(1);
    }

    @Test
    void buriesWhatIsRefusedWithItsReason() {
        lanes.consume(batch("a", "refused", "b"));
        assertThat(notes.kept).containsExactly("a", "b");
        assertThat(letters).singleElement().extracting(DeadLetter::reason).isEqualTo("refused: no such form");
    }

    @Test
    void buriesWhatOnlyTheStoreRefuses() {
        lanes.consume(batch("a", "unfit", "b"));
        assertThat(notes.kept).containsExactly("a", "b");
        assertThat(letters).singleElement().extracting(DeadLetter::reason).isEqualTo("refused: unfit");
    }

    @Test
    void buriesABugAfterAFewTriesAndHandlesTheRestOneByOne() {
        lanes.consume(batch("a", "spoils", "broken", "b"));
        assertThat(notes.kept).containsExactly("a", "b");
        assertThat(letters).extracting(DeadLetter::reason).containsExactly("bug: IllegalStateException",
                "bug: IllegalStateException");
        assertThat(count("bug")).isEqualTo(2);
    }

    @Test
    void waitsForAStoreThatIsAwayAndBuriesNothing() {
        assertThatThrownBy(() -> lanes.consume(batch("refused", "away", "b")))
                .isInstanceOf(Unavailable.class);
        assertThat(letters).isEmpty();
        assertThat(notes.kept).isEmpty();
    }

    @Test
    void countsWhatWasSeenBefore() {
        lanes.consume(batch("a"));
        lanes.consume(batch("a", "b"));
        assertThat(count("seen")).isEqualTo(1);
        assertThat(count("handled")).isEqualTo(2);
    }

    @Test
    void leavesEventsOfOtherTypesAlone() {
        lanes.consume(batch("other"));
        assertThat(notes.calls).isZero();
        assertThat(letters).isEmpty();
    }

    private double count(String outcome) {
        return meters.counter("candour.events.consumed", "consumer", "test", "outcome", outcome).count();
    }

    private static List<ConsumerRecord<String, byte[]>> batch(String... texts) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
        for (String text : texts) {
            ProducerRecord<String, byte[]> sent = EventRecords.toRecord("topic",
                    Event.now("/test", "test.v1", "key", text));
            ConsumerRecord<String, byte[]> received = new ConsumerRecord<>("topic", 0, batch.size(),
                    sent.key(),
                    sent.value());
            sent.headers().forEach(received.headers()::add);
            batch.add(received);
        }
        return batch;
    }
}
