package org.candour.support.outcome;

import org.junit.jupiter.api.Test;

import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutcomeTest {

    private final Outcome<Integer, String> done = new Done<>(7);

    private final Outcome<Integer, String> refused = new Refused<>("it is late");

    @Test
    void goesOnWithWhatCameOfIt() {
        assertThat(done.<String>then(value -> new Done<>("seven " + value))).isEqualTo(new Done<>("seven 7"));
        assertThat(done.<String>then(_ -> new Refused<>("no"))).isEqualTo(new Refused<>("no"));
    }

    @Test
    void endsAtTheFirstRefusal() {
        assertThat(refused.<String>then(_ -> {
            throw new AssertionError("went on");
        })).isEqualTo(new Refused<>("it is late"));
    }

    @Test
    void aRefusalBecomesAProblem() {
        assertThat(done.orElseThrow(IllegalArgumentException::new)).isEqualTo(7);
        assertThatThrownBy(() -> refused.orElseThrow(IllegalArgumentException::new))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("it is late");
    }

}
