package org.candour.scoring.onrecord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.Arrivals;
import org.candour.scoring.scores.Filings.Expected;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;
import org.candour.support.event.Unreadable;

import static org.assertj.core.api.Assertions.assertThat;

class WalkRegisterTest {

    private final InMemoryFilings filings = new InMemoryFilings();

    private final List<Piece> taken = new ArrayList<>();

    @Test
    void handsOverNewestVersionsAndPassesHoles() {
        String disclosure = UUID.randomUUID().toString();
        keep(Samples.filing(Samples.ACME, disclosure, 1, 1));
        ReceivedFiling newest = keep(Samples.filing(Samples.ACME, disclosure, 2, 40));

        walk(40);

        assertThat(taken).containsExactly(new Piece(List.of(), List.of(), 25),
                new Piece(List.of(newest), List.of(), 40));
    }

    @Test
    void saysWhatCanNoLongerBeReadAndGoesOn() {
        keep(Samples.filing(2));
        ReceivedFiling last = keep(Samples.filing(3));

        walk(3, 2);

        assertThat(taken).containsExactly(new Piece(List.of(last), List.of(2L), 3));
    }

    private ReceivedFiling keep(ReceivedFiling filing) {
        filings.keep(List.of(filing));
        filings.expect(List.of(new Expected(filing, List.of())));
        return filing;
    }

    private void walk(long end, int... unreadable) {
        List<ReceivedFiling> readable = new ArrayList<>(filings.kept());
        List<ReceivedFiling> broken = new ArrayList<>();
        for (int position : unreadable) {
            broken.addAll(readable.stream().filter(each -> each.position() == position).toList());
        }
        WalkRegister walk = new WalkRegister(filings, bytes -> readable.stream()
                .filter(each -> Arrays.equals(each.announcement(), bytes) && !broken.contains(each))
                .findFirst()
                .orElseThrow(() -> new Unreadable("broken")),
                List.of(() -> Optional.of(new Noting(end)).filter(each -> each.upTo() < end)
                        .map(Errand.class::cast)),
                new Pace(new Arrivals(() -> 0), () -> 0, (Duration _) -> {}));
        while (walk.step()) {
            // until nothing is left
        }
    }

    private final class Noting implements Errand {

        private final long end;

        private Noting(long end) {
            this.end = end;
        }

        @Override
        public long upTo() {
            return taken.isEmpty() ? 0 : taken.getLast().upTo();
        }

        @Override
        public long end() {
            return end;
        }

        @Override
        public void take(Piece piece) {
            taken.add(piece);
        }

    }

}
