package org.candour.scoring.challenges;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.challenges.ChallengeSamples.NOW;
import static org.candour.scoring.challenges.ChallengeSamples.id;

/** What every store of those who filed challenges does. */
public abstract class ChallengersContract {

    private static final int MOST = 3;

    /** The store under test, empty at first. */
    protected abstract Challengers challengers();

    @Test
    void knowsWhoFiledWhatUntilItIsErased() {
        Challenger dora = new Challenger(id(1), "user:dora", true, NOW);
        Challenger also = new Challenger(id(2), "user:dora", false, NOW);
        Challenger emil = new Challenger(id(3), "user:emil", false, NOW);
        for (Challenger each : List.of(dora, also, emil)) {
            assertThat(challengers().add(each, MOST)).isTrue();
        }
        assertThat(challengers().find(id(1))).contains(dora);
        assertThat(challengers().find(id(4))).isEmpty();
        assertThat(challengers().find(List.of(id(3), id(1), id(4)))).containsExactlyInAnyOrder(dora, emil);
        assertThat(challengers().of("user:dora")).containsExactlyInAnyOrder(dora, also);

        challengers().erase(id(1));
        challengers().erase(id(1));
        assertThat(challengers().find(id(1))).isEmpty();
        assertThat(challengers().all()).containsExactlyInAnyOrder(also, emil);
    }

    @Test
    void showsANameAndHidesItAgain() {
        challengers().add(new Challenger(id(1), "user:dora", false, NOW), MOST);
        challengers().show(id(1), true);
        assertThat(challengers().find(id(1))).map(Challenger::shown).contains(true);
        challengers().show(id(1), false);
        assertThat(challengers().find(id(1))).map(Challenger::shown).contains(false);
        challengers().show(id(2), true);
        assertThat(challengers().find(id(2))).isEmpty();
    }

    @Test
    void bindsAPersonToSoManyAtATime() {
        for (int i = 1; i <= MOST; i++) {
            assertThat(challengers().add(new Challenger(id(i), "user:dora", false, NOW), MOST)).isTrue();
        }
        Challenger next = new Challenger(id(4), "user:dora", false, NOW);
        assertThat(challengers().add(next, MOST)).isFalse();
        assertThat(challengers().find(id(4))).isEmpty();
        assertThat(challengers().add(new Challenger(id(5), "user:emil", false, NOW), MOST)).isTrue();

        challengers().release(id(2));
        challengers().release(id(2));
        challengers().release(id(9));
        assertThat(challengers().find(id(2))).isPresent();
        assertThat(challengers().add(next, MOST)).isTrue();
        assertThat(challengers().add(new Challenger(id(6), "user:dora", false, NOW), MOST)).isFalse();
        challengers().erase(id(1));
        assertThat(challengers().add(new Challenger(id(6), "user:dora", false, NOW), MOST)).isTrue();
    }

    @Test
    void bindsAPersonWhoSendsManyAtOnce() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Challenger one = new Challenger(id(i), "user:dora", false, NOW);
            all.add(() -> challengers().add(one, MOST));
        }
        int let = 0;
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one : replicas.invokeAll(all)) {
                let += one.get() ? 1 : 0;
            }
        }
        assertThat(let).isEqualTo(MOST);
        assertThat(challengers().all()).hasSize(MOST);
    }

}
