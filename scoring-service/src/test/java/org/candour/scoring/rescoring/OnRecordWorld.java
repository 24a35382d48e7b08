package org.candour.scoring.rescoring;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.candour.scoring.Death;
import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.onrecord.Errand;
import org.candour.scoring.onrecord.Pace;
import org.candour.scoring.onrecord.WalkRegister;
import org.candour.scoring.scores.Arrivals;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.InMemoryScores;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.ScoreAnnouncements;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.scoring.scores.ScoredFiling;
import org.candour.scoring.scores.Scores;
import org.candour.scoring.scores.ScoringRules;

/** What outlives a process: the store, the broker, and what filings come in. Processes are started over it. */
final class OnRecordWorld {

    static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    private static final int POLL = 10;

    final InMemoryFilings filings = new InMemoryFilings();

    final InMemoryScores scores = new InMemoryScores();

    final InMemoryAdoptedSets sets = new InMemoryAdoptedSets();

    final InMemoryWalks walks = new InMemoryWalks();

    final List<String> announced = new ArrayList<>();

    private final Map<String, ReceivedFiling> sent = new TreeMap<>();

    private final List<ReceivedFiling> incoming;

    private int committed;

    OnRecordWorld(List<ReceivedFiling> incoming) {
        this.incoming = incoming.stream().map(OnRecordWorld::withAnnouncement).toList();
        this.incoming.forEach(each -> sent.put(Long.toString(each.position()), each));
    }

    private static ReceivedFiling withAnnouncement(ReceivedFiling filing) {
        return new ReceivedFiling(filing.disclosure(), filing.version(), filing.revision(), filing.position(),
                filing.company(), filing.digest(), filing.commitments(), filing.submittedAt(),
                filing.inScope(),
                filing.content(), Long.toString(filing.position()).getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a filing on record that no consumer has scored. */
    void keep(ReceivedFiling filing) {
        ReceivedFiling kept = withAnnouncement(filing);
        sent.put(Long.toString(kept.position()), kept);
        filings.keep(List.of(kept));
    }

    void adopt(String id) {
        sets.replace(AdoptedRulesOf.adopting(sets.current(), id));
    }

    boolean hasAdopted(String id) {
        return sets.current().members().stream().anyMatch(each -> each.id().id().equals(id));
    }

    int received() {
        return committed;
    }

    Replica replica() {
        return new Replica(Death.never());
    }

    /** One process of the service: its consumer and its walk. */
    final class Replica {

        private final ScoreFilings consumer;

        private final ScoreAnnouncements announcements;

        private final AdoptedErrands errands;

        private final WalkRegister walk;

        Replica(Death death) {
            Filings mortalFilings = death.mortal(Filings.class, filings);
            AdoptedSets mortalSets = death.mortal(AdoptedSets.class, sets);
            ScoringRules rules = () -> new AdoptedRulesOf(mortalSets.current());
            announcements = death.mortal(ScoreAnnouncements.class,
                    told -> told.forEach(score -> announced.add(score.id())));
            consumer = new ScoreFilings(mortalFilings, death.mortal(Scores.class, scores), rules);
            errands = new AdoptedErrands(mortalSets, mortalFilings, death.mortal(Walks.class, walks),
                    new RescoreFilings(consumer, rules, announcements), () -> NOW);
            walk = new WalkRegister(mortalFilings,
                    bytes -> sent.getOrDefault(new String(bytes, StandardCharsets.UTF_8),
                            incoming.getFirst()),
                    List.of(errands),
                    new Pace(new Arrivals(() -> 0), () -> 0, (Duration _) -> {}));
        }

        /** Takes a poll, if there is one. */
        boolean poll() {
            List<ReceivedFiling> batch = incoming.subList(committed,
                    Math.min(committed + POLL, incoming.size()));
            if (batch.isEmpty()) {
                return false;
            }
            announcements.announce(consumer.score(batch).stream().map(ScoredFiling::scores)
                    .flatMap(List::stream).toList());
            committed += batch.size();
            return true;
        }

        boolean walk() {
            return walk.step();
        }

        Errand errand() {
            return errands.next().orElseThrow();
        }

    }

}
