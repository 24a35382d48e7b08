package org.candour.scoring.rescoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.AdoptedMethodology;
import org.candour.scoring.methodologies.AdoptedSet;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.onrecord.Errand;
import org.candour.scoring.onrecord.NotScored;
import org.candour.scoring.onrecord.Piece;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class AdoptedErrandsTest {

    @Test
    void hasNothingToDoBeforeAnAdoption() {
        OnRecordWorld world = withFilings(LongStream.rangeClosed(1, 3).mapToObj(Samples::filing).toList());

        assertThat(world.replica().walk()).isFalse();
    }

    @Test
    void isAtItsEndAtOnceWhereNothingIsOnRecord() {
        OnRecordWorld world = withFilings(List.of());
        world.adopt("water");

        assertThat(world.replica().walk()).isFalse();

        assertThat(world.walks.find("water/1")).contains(
                new Walk("water/1", OnRecordWorld.NOW, 0, 0, OnRecordWorld.NOW, 0, new TreeMap<>()));
    }

    @Test
    void hasNothingToDoForWhatCameWithCandourAndIsRetired() {
        OnRecordWorld world = withFilings(List.of(Samples.filing(1)));
        world.sets.replace(new AdoptedSet(1, List.of(new AdoptedMethodology(new MethodologyId("alpha", "1"),
                "sha256:alpha", null, MethodologySamples.decision("adopter", MethodologySamples.TODAY)))));

        assertThat(world.replica().walk()).isFalse();
    }

    @Test
    void scoresTheNewestVersionOfWhatIsOnRecordAndTellsItsReaders() {
        String disclosure = UUID.randomUUID().toString();
        OnRecordWorld world = withFilings(List.of(Samples.filing(Samples.ACME, disclosure, 1, 1),
                Samples.filing(Samples.ACME, disclosure, 2, 2)));
        world.adopt("water");

        walkToTheEnd(world);

        assertThat(world.filings.find(disclosure).orElseThrow().scores()).containsExactly(
                disclosure + ":1:alpha:1", disclosure + ":2:alpha:1", disclosure + ":2:water:1");
        assertThat(world.announced).contains(disclosure + ":2:water:1")
                .filteredOn(id -> id.contains("alpha")).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutDeclarationsAndWhatCannotBeScoredAndGoesOn() {
        ReceivedFiling last = Samples.filing(4);
        OnRecordWorld world = withFilings(List.of(Samples.outOfScope(Samples.filing(1)),
                Samples.ofForm(Samples.filing(2), "broken"), last));
        world.keep(Samples.ofForm(Samples.filing(3), "unknown"));
        world.adopt("water");

        walkToTheEnd(world);

        assertThat(world.announced).filteredOn(id -> id.contains(":water:"))
                .containsExactly(last.disclosure() + ":1:water:1");
        assertThat(world.walks.find("water/1")).contains(new Walk("water/1", OnRecordWorld.NOW, 4, 4,
                OnRecordWorld.NOW, 1,
                new TreeMap<>(Map.of("fault-of-ours", new NotScored(1, List.of(2L)), "unknown-form",
                        new NotScored(1, List.of(3L))))));
    }

    @Test
    void countsEachFilingOnceWhenTwoBelieveToBeAlone() {
        OnRecordWorld world = withFilings(LongStream.rangeClosed(1, 3).mapToObj(Samples::filing).toList());
        world.adopt("water");
        Errand one = world.replica().errand();
        Errand other = world.replica().errand();

        one.take(new Piece(world.filings.kept(), List.of(), 3));
        other.take(new Piece(world.filings.kept(), List.of(), 3));

        assertThat(world.walks.find("water/1").orElseThrow().scored()).isEqualTo(3);
    }

    @Test
    void endsWhereFilingsReachedWhenTheSetWasRead() {
        OnRecordWorld world = withFilings(LongStream.rangeClosed(1, 60).mapToObj(Samples::filing).toList());
        world.adopt("water");
        OnRecordWorld.Replica replica = world.replica();
        replica.walk();
        world.keep(Samples.filing(61));

        walkToTheEnd(world);

        assertThat(world.walks.find("water/1")).get().extracting(Walk::upTo, Walk::end, Walk::scored)
                .containsExactly(60L, 60L, 60);
        assertThat(replica.walk()).isFalse();
    }

    @Test
    void scoresByOneAfterTheOtherInTheOrderOfTheirAdoption() {
        OnRecordWorld world = withFilings(LongStream.rangeClosed(1, 30).mapToObj(Samples::filing).toList());
        world.adopt("air");
        world.adopt("water");

        walkToTheEnd(world);

        assertThat(world.announced.subList(30, 90)).extracting(id -> id.split(":", -1)[2])
                .startsWith("air").endsWith("water").isSorted();
    }

    private static OnRecordWorld withFilings(List<ReceivedFiling> filings) {
        OnRecordWorld world = new OnRecordWorld(filings);
        OnRecordWorld.Replica replica = world.replica();
        while (replica.poll()) {
            // until all is in
        }
        return world;
    }

    private static void walkToTheEnd(OnRecordWorld world) {
        OnRecordWorld.Replica replica = world.replica();
        while (replica.walk()) {
            // until nothing is left
        }
    }

}
