package org.candour.scoring.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.candour.scoring.scores.Scores;

/**
 * The scores of the latest published versions by a methodology. Nothing is counted as events come in, so nothing can be
 * counted twice or in the wrong order: what is published and what is scored is looked at anew, and what is worked out of
 * one score holds for ever.
 */
final class LatestScores {

    /** Nobody waits longer for what was published at another replica; and whoever asks often costs one look. */
    static final Duration KEPT = Duration.ofSeconds(5);

    private final PublishedFilings filings;

    private final PublishedScores kept;

    private final Scores scores;

    private final InstantSource clock;

    private final Map<String, Known> byMethodology = new ConcurrentHashMap<>();

    private final Supplier<SharedWork<List<PublishedScore>>> work;

    LatestScores(PublishedFilings filings, PublishedScores kept, Scores scores, InstantSource clock) {
        this(filings, kept, scores, clock, SharedWork::new);
    }

    LatestScores(PublishedFilings filings, PublishedScores kept, Scores scores, InstantSource clock,
            Supplier<SharedWork<List<PublishedScore>>> work) {
        this.work = work;
        this.filings = filings;
        this.kept = kept;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * At most {@link #KEPT} old.
     *
     * @throws org.candour.support.event.Unavailable if the store does not answer, or there is so much new that it is still
     *         being worked out
     */
    List<PublishedScore> by(Rules rules) {
        return byMethodology.computeIfAbsent(rules.reference().digest(), _ -> new Known()).now(rules);
    }

    private record Seen(List<PublishedScore> scores, Instant until) {}

    private final class Known {

        private final WorkedOutScores workedOut = new WorkedOutScores(filings, kept, scores);

        private final SharedWork<List<PublishedScore>> look = work.get();

        private volatile Seen seen = new Seen(List.of(), Instant.MIN);

        List<PublishedScore> now(Rules rules) {
            Seen known = seen;
            return clock.instant().isBefore(known.until) ? known.scores : look.result(() -> look(rules));
        }

        private List<PublishedScore> look(Rules rules) {
            Instant now = clock.instant();
            List<PublishedScore> latest = workedOut.latest(rules);
            seen = new Seen(latest, now.plus(KEPT));
            return latest;
        }

    }

}
