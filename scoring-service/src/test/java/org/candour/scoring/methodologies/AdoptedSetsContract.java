package org.candour.scoring.methodologies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.MethodologySamples.TODAY;

/** What every implementation of {@link AdoptedSets} does. */
public abstract class AdoptedSetsContract {

    /** The implementation, before any decision. */
    protected abstract AdoptedSets sets();

    private final AdoptedMethodology water = new AdoptedMethodology(new MethodologyId("water", "1"),
            "sha256:" + "a".repeat(64), MethodologySamples.decision("adopter", TODAY).having(new SeenBacktest(
                    2, 9_800, MethodologySamples.NOW)),
            null);

    private final AdoptedMethodology rdr = new AdoptedMethodology(new MethodologyId("rdr", "2020"),
            "sha256:" + "b".repeat(64), null, new Decision(MethodologySamples.withoutPerson("adopter"),
                    "Superseded.", TODAY.plusDays(1), MethodologySamples.NOW));

    @Test
    void beginsWithNone() {
        assertThat(sets().current()).isEqualTo(AdoptedSet.NONE);
    }

    @Test
    void readsWhatWasPutLast() {
        AdoptedSet one = AdoptedSet.NONE.with(water);
        AdoptedSet two = one.with(rdr);

        assertThat(sets().replace(one)).isTrue();
        assertThat(sets().replace(two)).isTrue();

        assertThat(sets().current()).isEqualTo(two);
    }

    @Test
    void changesOnlyFromTheRevisionBefore() {
        AdoptedSet one = AdoptedSet.NONE.with(water);
        sets().replace(one);

        assertThat(sets().replace(AdoptedSet.NONE.with(rdr))).isFalse();
        assertThat(sets().replace(new AdoptedSet(3, one.members()))).isFalse();
        assertThat(sets().current()).isEqualTo(one);
    }

    @Test
    void takesNoLaterRevisionAsTheFirst() {
        assertThat(sets().replace(new AdoptedSet(2, AdoptedSet.NONE.with(water).members()))).isFalse();
        assertThat(sets().current()).isEqualTo(AdoptedSet.NONE);
    }

    @Test
    void losesNothingOfManyAtOnce() throws Exception {
        int many = 24;
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                MethodologyId id = new MethodologyId("water", Integer.toString(i));
                all.add(replicas.submit(() -> put(id)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(sets().current().revision()).isEqualTo(many);
        assertThat(sets().current().members()).extracting(AdoptedMethodology::id).doesNotHaveDuplicates()
                .hasSize(many);
    }

    private void put(MethodologyId id) {
        AdoptedMethodology member = new AdoptedMethodology(id, water.digest(), water.adoption(), null);
        boolean done;
        do {
            done = sets().replace(sets().current().with(member));
        } while (!done);
    }

}
