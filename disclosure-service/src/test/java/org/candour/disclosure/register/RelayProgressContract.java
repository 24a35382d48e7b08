package org.candour.disclosure.register;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every place that keeps the relay's progress does. */
abstract class RelayProgressContract {

    /** One that knows of nothing yet. */
    abstract RelayProgress fresh();

    /** One whose store does not answer. */
    abstract RelayProgress away();

    @Test
    void beginsBeforeTheFirstPosition() {
        assertThat(fresh().upTo()).isZero();
    }

    @Test
    void neverMovesBack() {
        RelayProgress progress = fresh();

        progress.moveTo(7);
        progress.moveTo(5);
        assertThat(progress.upTo()).isEqualTo(7);

        progress.moveTo(8);
        assertThat(progress.upTo()).isEqualTo(8);
    }

    @Test
    void saysThatItsStoreDoesNotAnswer() {
        RelayProgress away = away();

        assertThatThrownBy(away::upTo).isInstanceOf(RegisterUnavailable.class);
        assertThatThrownBy(() -> away.moveTo(1)).isInstanceOf(RegisterUnavailable.class);
    }
}
