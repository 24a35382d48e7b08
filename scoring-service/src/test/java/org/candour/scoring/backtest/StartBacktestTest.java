package org.candour.scoring.backtest;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.candour.scoring.Death;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.MethodologySamples;

import static org.assertj.core.api.Assertions.assertThat;

class StartBacktestTest {

    private final TrialWorld world = new TrialWorld();

    @Test
    void leavesNoRunThatIsNeverRunWhereverItDies() {
        boolean died = true;
        for (int step = 1; died; step++) {
            MethodologyId draft = world.draft(MethodologySamples.text("draft-" + step, "1", 1));
            died = dies(draft, step);

            world.walkToTheEnd();

            assertThat(world.starting.find(draft, true).filter(Backtest::isRunning))
                    .as("dead at %d", step).isEmpty();
        }
    }

    @Test
    void startsAnewWhileThatWhichHasEndedIsTakenOffTheList() {
        MethodologyId draft = world.draft(MethodologySamples.text("water", "1", 1));
        world.starting.start(draft, null);
        world.walk(Death.never()).step();

        Backtests between = Interrupted.before(world.backtests, "strike",
                () -> world.starting.start(draft, null));
        assertThat(world.runs(between).next()).isEmpty();
        world.walkToTheEnd();

        assertThat(world.starting.find(draft, true)).get().extracting(Backtest::run, Backtest::isRunning)
                .containsExactly(2L, false);
    }

    private boolean dies(MethodologyId draft, int step) {
        try {
            Optional<Backtest> started = world.starting(Death.at(step)).start(draft, null);
            return started.isEmpty();
        } catch (Death.Killed killed) {
            return true;
        }
    }

}
