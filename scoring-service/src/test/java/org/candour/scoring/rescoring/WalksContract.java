package org.candour.scoring.rescoring;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Walks} does. */
public abstract class WalksContract {

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456789Z");

    private static final Rescored PIECE = new Rescored(20,
            new TreeMap<>(Map.of(3L, "unreadable", 9L, "unknown-answer")));

    /** The implementation, empty. */
    protected abstract Walks walks();

    @Test
    void findsNothingThatHasNotBegun() {
        assertThat(walks().find("water/1")).isEmpty();
    }

    @Test
    void beginsAtTheBeginning() {
        Walk fresh = Walk.begin("water/1", NOW, 40);

        assertThat(walks().begin(fresh)).isEqualTo(fresh);
        assertThat(walks().find("water/1")).contains(fresh);
    }

    @Test
    void keepsWhatBecameOfFilings() {
        Walk begun = walks().begin(Walk.begin("water/1", NOW, 40));
        Walk next = begun.advanced(25, PIECE, NOW).advanced(40, PIECE, NOW.plusSeconds(9));

        assertThat(walks().advance(next, 0)).isTrue();

        assertThat(walks().find("water/1")).contains(next);
    }

    @Test
    void goesOnWithWhatSomebodyBeganBefore() {
        Walk begun = walks().begin(Walk.begin("water/1", NOW, 40)).advanced(25, PIECE, NOW);
        walks().advance(begun, 0);

        assertThat(walks().begin(Walk.begin("water/1", NOW.plusSeconds(5), 90))).isEqualTo(begun);
    }

    @Test
    void goesOnOnlyFromWhereItStands() {
        Walk begun = walks().begin(Walk.begin("water/1", NOW, 60));
        Walk next = begun.advanced(25, PIECE, NOW);
        walks().advance(next, 0);

        assertThat(walks().advance(begun.advanced(25, PIECE, NOW), 0)).isFalse();
        assertThat(walks().advance(begun.advanced(10, PIECE, NOW), 0)).isFalse();
        assertThat(walks().find("water/1")).contains(next);
    }

    @Test
    void keepsWalksApart() {
        Walk one = walks().begin(Walk.begin("water/1", NOW, 40));
        Walk other = walks().begin(Walk.begin("water/2", NOW, 50));
        walks().advance(other.advanced(50, PIECE, NOW), 0);

        assertThat(walks().find("water/1")).contains(one);
        assertThat(walks().find("water/2").orElseThrow().isDone()).isTrue();
    }

}
