package org.candour.disclosure.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TellInOrderTest {

    private final InMemoryRelayProgress progress = new InMemoryRelayProgress();
    private final List<Duration> rests = new ArrayList<>();

    @Test
    void goesOnAtOnceWhereTheFilingIsTold() {
        progress.moveTo(7);

        new TellInOrder(progress, rests::add).after(7);

        assertThat(rests).isEmpty();
    }

    @Test
    void waitsUntilTheFilingIsTold() {
        progress.moveTo(6);

        new TellInOrder(progress, time -> {
            rests.add(time);
            progress.moveTo(rests.size() == 3 ? 7 : 6);
        }).after(7);

        assertThat(rests).hasSize(3);
    }

    @Test
    void givesUpWhileTheBrokerIsAway() {
        assertThatThrownBy(() -> new TellInOrder(progress, rests::add).after(1))
                .isInstanceOf(RegisterUnavailable.class);

        assertThat(rests.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(3));
    }
}
