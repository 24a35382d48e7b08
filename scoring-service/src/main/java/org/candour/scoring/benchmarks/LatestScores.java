package org.candour.scoring.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.candour.scoring.benchmarks.PublishedFilings.PublishedFiling;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Scores;

/**
 * The scores of the latest published versions by a methodology. Nothing is counted as events come in, so nothing can be
 * counted twice or in the wrong order: what is published and what is scored is looked at anew, and what is worked out of
 * one score holds for ever.
 */
final class LatestScores {

    /** Nobody waits longer for what was published at another replica; and whoever asks often costs one look. */
    static final Duration KEPT = Duration.ofSeconds(5);

    private static final int LOOKED_UP_AT_ONCE = 200;

    /** A filing may have 1.5 MB, and there is one heap for all that asks. */
    private static final int READ_AT_ONCE = 20;

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

        private final Map<String, PublishedScore> workedOut = new HashMap<>();

        private final SharedWork<List<PublishedScore>> look = work.get();

        private volatile Seen seen = new Seen(List.of(), Instant.MIN);

        List<PublishedScore> now(Rules rules) {
            Seen known = seen;
            return clock.instant().isBefore(known.until) ? known.scores : look.result(() -> look(rules));
        }

        private List<PublishedScore> look(Rules rules) {
            Instant now = clock.instant();
            Map<String, Publication> published = new HashMap<>();
            filings.latest(Instant.MAX).forEach(one -> published
                    .put(rules.reference().scoreOf(one.disclosure(), one.version()), one));
            workedOut.keySet().retainAll(published.keySet());
            List<String> unknown = published.keySet().stream()
                    .filter(score -> !workedOut.containsKey(score)).sorted().toList();
            for (List<String> some : parts(unknown, LOOKED_UP_AT_ONCE)) {
                learn(rules, some, published);
            }
            List<PublishedScore> latest = List.copyOf(workedOut.values());
            seen = new Seen(latest, now.plus(KEPT));
            return latest;
        }

        private void learn(Rules rules, List<String> unknown, Map<String, Publication> published) {
            take(kept.find(unknown));
            List<String> left = unknown.stream().filter(score -> !workedOut.containsKey(score)).toList();
            Collection<String> standing = left.isEmpty() ? List.of() : scores.standing(left).keySet();
            List<Publication> scored = standing.stream()
                    .map(score -> Objects.requireNonNull(published.get(score))).toList();
            for (List<Publication> some : parts(scored, READ_AT_ONCE)) {
                List<PublishedScore> fresh = new ArrayList<>();
                filings.read(some).forEach(filing -> fresh.add(workOut(rules, filing)));
                if (!fresh.isEmpty()) {
                    kept.keep(fresh);
                    take(fresh);
                }
            }
        }

        private void take(Collection<PublishedScore> found) {
            found.forEach(score -> workedOut.put(score.id(), score));
        }

    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return parts;
    }

    private static PublishedScore workOut(Rules rules, PublishedFiling published) {
        return new PublishedScore(
                rules.reference().scoreOf(published.filing().disclosure(), published.filing().version()),
                published.filing().company(), published.filing().position(), published.traits(),
                published.filing().content().periodTo(), rules.standings(published.filing()));
    }

}
