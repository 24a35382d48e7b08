package org.candour.scoring.rescoring;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Walks} does. */
public abstract class WalksContract {

    /** The implementation, empty. */
    protected abstract Walks walks();

    @Test
    void findsNothingThatHasNotBegun() {
        assertThat(walks().find("water/1")).isEmpty();
    }

    @Test
    void beginsAtTheBeginning() {
        assertThat(walks().begin("water/1", 40)).isEqualTo(new Walk("water/1", 0, 40));
        assertThat(walks().find("water/1")).contains(new Walk("water/1", 0, 40));
    }

    @Test
    void goesOnWithWhatSomebodyBeganBefore() {
        walks().begin("water/1", 40);
        walks().moveTo("water/1", 25);

        assertThat(walks().begin("water/1", 90)).isEqualTo(new Walk("water/1", 25, 40));
    }

    @Test
    void neverGoesBack() {
        walks().begin("water/1", 40);
        walks().moveTo("water/1", 25);
        walks().moveTo("water/1", 10);

        assertThat(walks().find("water/1").orElseThrow().upTo()).isEqualTo(25);
    }

    @Test
    void keepsWalksApart() {
        walks().begin("water/1", 40);
        walks().begin("water/2", 50);
        walks().moveTo("water/2", 50);

        assertThat(walks().find("water/1").orElseThrow().isDone()).isFalse();
        assertThat(walks().find("water/2").orElseThrow().isDone()).isTrue();
    }

}
