package org.candour.scoring.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.Filings.Receipt;
import org.candour.scoring.scores.Outcome.Failed;
import org.candour.scoring.scores.Outcome.Refused;
import org.candour.scoring.scores.Outcome.Scored;

/** One filing on its way through {@link ScoreFilings}; it stops at its first refusal or bug. */
final class FilingInWork {

    /** The function is pure, so tries only help against what the machine did; a bug fails them all. */
    private static final int TRIES = 3;

    private final ReceivedFiling filing;

    private List<MethodologyReference> methodologies = List.of();

    private boolean seen;

    private @Nullable Outcome stopped;

    FilingInWork(ReceivedFiling filing) {
        this.filing = filing;
    }

    ReceivedFiling filing() {
        return filing;
    }

    boolean goesOn() {
        return stopped == null;
    }

    boolean seen() {
        return seen;
    }

    List<String> scoreIds() {
        return methodologies.stream().map(this::scoreId).toList();
    }

    void plan(ScoringFunction function) {
        methodologies = attempt(() -> function.methodologiesFor(filing), List.of());
    }

    void received(Receipt receipt) {
        switch (receipt) {
            case KEPT -> seen = false;
            case SEEN -> seen = true;
            case POSITION_TAKEN -> stopped = new Refused(NotScorable.Reason.POSITION_TAKEN);
        }
    }

    List<ExplainedScore> compute(ScoringFunction function, Map<String, Score> standing) {
        return attempt(() -> {
            List<ExplainedScore> computed = new ArrayList<>();
            for (MethodologyReference methodology : methodologies) {
                if (!standing.containsKey(scoreId(methodology))) {
                    computed.add(function.score(filing, methodology));
                }
            }
            return computed;
        }, List.of());
    }

    Outcome outcome(Map<String, Score> standing) {
        return stopped != null
                ? stopped
                : new Scored(
                        scoreIds().stream().map(id -> Objects.requireNonNull(standing.get(id), id)).toList(),
                        seen);
    }

    private String scoreId(MethodologyReference methodology) {
        return methodology.scoreOf(filing.disclosure(), filing.version());
    }

    private <T> T attempt(Supplier<T> step, T otherwise) {
        RuntimeException last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return step.get();
            } catch (NotScorable refused) {
                stopped = new Refused(refused.reason());
                return otherwise;
            } catch (RuntimeException bug) {
                last = bug;
            }
        }
        stopped = new Failed(Objects.requireNonNull(last));
        return otherwise;
    }

}
