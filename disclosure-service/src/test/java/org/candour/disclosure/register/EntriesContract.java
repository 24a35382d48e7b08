package org.candour.disclosure.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.candour.disclosure.register.Entries.Inserted;
import org.candour.disclosure.register.Entries.Stop;

import static org.assertj.core.api.Assertions.assertThat;

/** What every place that keeps the register does. Each test has positions of its own. */
abstract class EntriesContract {

    abstract Entries entries();

    @Test
    void keepsAFilingAsItWasSealed() {
        Filing filing = FilingSamples.filing();

        assertThat(entries().insert(1001, List.of(filing))).isEqualTo(new Inserted(1, Stop.NONE));

        assertThat(entries().find(filing.disclosure(), 1)).contains(new Entry(1001, filing));
        assertThat(entries().find(filing.disclosure(), 2)).isEmpty();
        assertThat(entries().find(UUID.randomUUID(), 1)).isEmpty();
    }

    @Test
    void stopsInOrderAtATakenPosition() {
        entries().insert(2003, List.of(FilingSamples.filing()));
        List<Filing> filings = filings(4);

        assertThat(entries().insert(2001, filings)).isEqualTo(new Inserted(2, Stop.POSITION_TAKEN));

        assertThat(entries().find(filings.get(1).disclosure(), 1)).isPresent();
        assertThat(entries().find(filings.get(2).disclosure(), 1)).isEmpty();
        assertThat(entries().find(filings.get(3).disclosure(), 1)).isEmpty();
    }

    @Test
    void stopsInOrderAtAVersionThatIsFiledAlready() {
        List<Filing> filings = filings(3);
        entries().insert(3001, filings.subList(1, 2));

        assertThat(entries().insert(3002, filings)).isEqualTo(new Inserted(1, Stop.ALREADY_FILED));

        assertThat(entries().find(filings.get(0).disclosure(), 1)).map(Entry::position).contains(3002L);
        assertThat(entries().find(filings.get(1).disclosure(), 1)).map(Entry::position).contains(3001L);
        assertThat(entries().taken(List.of(3003L, 3004L))).isEmpty();
    }

    @Test
    void readsManyEventsInOrderUpToTheFirstGap() {
        entries().insert(7001, filings(50));
        entries().insert(7052, filings(1));

        assertThat(entries().events(7001, 100)).extracting(RegisterEvent::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(7001, 7050).boxed().toList());
        assertThat(entries().events(7001, 45)).hasSize(45);
        assertThat(entries().events(7051, 100)).isEmpty();
    }

    @Test
    void tellsWhichPositionsAreTaken() {
        entries().insert(4001, filings(2));

        assertThat(entries().taken(List.of(4000L, 4001L, 4002L, 4003L))).containsExactlyInAnyOrder(4001L,
                4002L);
    }

    @Test
    void readsEventsInOrderUpToTheFirstGap() {
        List<Filing> filings = filings(3);
        entries().insert(5001, filings);
        entries().insert(5005, List.of(FilingSamples.filing()));

        List<RegisterEvent> events = entries().events(5001, 100);

        assertThat(events).extracting(RegisterEvent::position).containsExactly(5001L, 5002L, 5003L);
        assertThat(events.getFirst()).isEqualTo(new Entry(5001, filings.getFirst()).event());
        assertThat(entries().events(5002, 1)).extracting(RegisterEvent::position).containsExactly(5002L);
        assertThat(entries().events(5004, 10)).isEmpty();
    }

    private static List<Filing> filings(int count) {
        return Stream.generate(FilingSamples::filing).limit(count).toList();
    }
}
