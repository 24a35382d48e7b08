package org.candour.scoring.scores.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.Outcome;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.support.event.Unavailable;
import org.candour.support.event.Unreadable;

/** Scores what can be scored and tells the lane of the rest. */
final class Lanes {

    private static final int TRIES = 3;

    private final ScoreFilings scoreFilings;

    Lanes(ScoreFilings scoreFilings) {
        this.scoreFilings = scoreFilings;
    }

    /**
     * Decides about the records of a poll.
     *
     * @return the fate of each, in the same order
     * @throws Unavailable if the store does not answer; then nothing is decided
     */
    List<Fate> choose(List<ConsumerRecord<String, byte[]>> records) {
        List<@Nullable Fate> fates = new ArrayList<>();
        List<ReceivedFiling> filings = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            fates.add(readInto(filings, message));
        }
        List<Fate> decided = new ArrayList<>();
        List<Outcome> outcomes = score(filings);
        int next = 0;
        for (Fate fate : fates) {
            decided.add(fate == null ? Fate.of(outcomes.get(next++)) : fate);
        }
        return decided;
    }

    private static @Nullable Fate readInto(List<ReceivedFiling> filings,
            ConsumerRecord<String, byte[]> message) {
        try {
            Optional<ReceivedFiling> filing = FilingReader.read(message);
            filing.ifPresent(filings::add);
            return filing.isPresent() ? null : new Fate.Ignored();
        } catch (Unreadable unreadable) {
            return Fate.unreadable(unreadable);
        } catch (RuntimeException bug) {
            return Fate.bug(bug);
        }
    }

    private List<Outcome> score(List<ReceivedFiling> filings) {
        try {
            return scoreFilings.score(filings);
        } catch (Unavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException oneOfThem) {
            return filings.stream().map(this::alone).toList();
        }
    }

    private Outcome alone(ReceivedFiling filing) {
        RuntimeException last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return scoreFilings.score(List.of(filing)).getFirst();
            } catch (Unavailable unavailable) {
                throw unavailable;
            } catch (RuntimeException bug) {
                last = bug;
            }
        }
        return new Outcome.Failed(Objects.requireNonNull(last));
    }

}
