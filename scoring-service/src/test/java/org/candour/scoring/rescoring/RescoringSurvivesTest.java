package org.candour.scoring.rescoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.candour.scoring.Death;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes in, late and out of order, while two methodologies are adopted one after the other, and the service dies
 * twice, at each of its calls in turn: each filing ends with one score by each, and each score was announced.
 */
class RescoringSurvivesTest {

    private static final int DISCLOSURES = 90;

    private static final int BEFORE = 80;

    /** Delivered so much later than their neighbours. */
    private static final int DELAY = 45;

    @Test
    void leavesNothingOutWhereverItDies() {
        int deaths = 0;
        boolean died = true;
        while (died) {
            deaths++;
            OnRecordWorld world = new OnRecordWorld(filings());
            died = dies(world, Death.at(deaths));
            dies(world, Death.at(deaths));
            assertThat(dies(world, Death.never())).isFalse();
            everyFilingHasEveryScore(world, deaths);
        }
        assertThat(deaths).isGreaterThan(200);
    }

    private static boolean dies(OnRecordWorld world, Death death) {
        OnRecordWorld.Replica replica = world.new Replica(death);
        try {
            boolean busy = true;
            while (busy) {
                busy = replica.poll();
                if (world.received() >= BEFORE && !world.hasAdopted("water")) {
                    world.adopt("water");
                }
                busy |= replica.walk();
                if (world.walks.find("water/1").filter(walk -> walk.upTo() > 40).isPresent()
                        && !world.hasAdopted("air")) {
                    world.adopt("air");
                    busy = true;
                }
            }
            return false;
        } catch (Death.Killed killed) {
            return true;
        }
    }

    private static void everyFilingHasEveryScore(OnRecordWorld world, int death) {
        List<String> due = newest(world).stream()
                .flatMap(filing -> Stream.of("alpha", "water", "air")
                        .map(id -> filing.disclosure() + ":" + filing.version() + ":" + id + ":1"))
                .toList();

        assertThat(world.scores.standing(due)).as("dead at %d", death).hasSize(due.size());
        assertThat(Set.copyOf(world.announced)).as("dead at %d", death).containsAll(due);
        Set<String> told = due.stream().map(id -> id.substring(0, id.indexOf(':'))).distinct()
                .flatMap(disclosure -> world.filings.find(disclosure).orElseThrow().scores().stream())
                .collect(Collectors.toSet());
        assertThat(told).as("dead at %d", death).containsAll(due);
    }

    private static List<ReceivedFiling> newest(OnRecordWorld world) {
        Map<String, ReceivedFiling> newest = new TreeMap<>();
        world.filings.kept().forEach(filing -> newest.merge(filing.disclosure(), filing,
                (one, other) -> one.version() > other.version() ? one : other));
        return List.copyOf(newest.values());
    }

    /** Every third disclosure has a second version; every ninth filing is late. */
    private static List<ReceivedFiling> filings() {
        List<ReceivedFiling> all = new ArrayList<>();
        for (int i = 0; i < DISCLOSURES; i++) {
            String disclosure = new UUID(0, i).toString();
            all.add(Samples.filing(Samples.ACME, disclosure, 1, all.size() + 1));
            if (i % 3 == 0) {
                all.add(Samples.filing(Samples.ACME, disclosure, 2, all.size() + 1));
            }
        }
        List<ReceivedFiling> delivered = new ArrayList<>(all);
        for (int i = 0; i + DELAY < all.size(); i += 9) {
            ReceivedFiling late = all.get(i);
            delivered.remove(late);
            delivered.add(i + DELAY, late);
        }
        return delivered;
    }

}
