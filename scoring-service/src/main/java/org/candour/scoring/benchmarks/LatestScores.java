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

    private static final int AT_ONCE = 200;

    private final PublishedFilings filings;

    private final PublishedScores kept;

    private final Scores scores;

    private final InstantSource clock;

    private final Map<String, Known> byMethodology = new ConcurrentHashMap<>();

    LatestScores(PublishedFilings filings, PublishedScores kept, Scores scores, InstantSource clock) {
        this.filings = filings;
        this.kept = kept;
        this.scores = scores;
        this.clock = clock;
    }

    /** At most {@link #KEPT} old. */
    List<PublishedScore> by(Rules rules) {
        return byMethodology.computeIfAbsent(rules.reference().digest(), _ -> new Known()).now(rules);
    }

    private final class Known {

        private final Map<String, PublishedScore> workedOut = new HashMap<>();

        private List<PublishedScore> latest = List.of();

        private Instant until = Instant.MIN;

        synchronized List<PublishedScore> now(Rules rules) {
            Instant now = clock.instant();
            if (!now.isBefore(until)) {
                Map<String, Publication> published = new HashMap<>();
                filings.latest(Instant.MAX).forEach(one -> published
                        .put(rules.reference().scoreOf(one.disclosure(), one.version()), one));
                workedOut.keySet().retainAll(published.keySet());
                List<String> unknown = published.keySet().stream()
                        .filter(score -> !workedOut.containsKey(score)).sorted().toList();
                for (int from = 0; from < unknown.size(); from += AT_ONCE) {
                    learn(rules, unknown.subList(from, Math.min(from + AT_ONCE, unknown.size())), published);
                }
                latest = List.copyOf(workedOut.values());
                until = now.plus(KEPT);
            }
            return latest;
        }

        private void learn(Rules rules, List<String> unknown, Map<String, Publication> published) {
            take(kept.find(unknown));
            List<String> left = unknown.stream().filter(score -> !workedOut.containsKey(score)).toList();
            Collection<String> standing = left.isEmpty() ? List.of() : scores.standing(left).keySet();
            List<Publication> scored = standing.stream()
                    .map(score -> Objects.requireNonNull(published.get(score))).toList();
            if (!scored.isEmpty()) {
                List<PublishedScore> fresh = new ArrayList<>();
                filings.read(scored).forEach(filing -> fresh.add(workOut(rules, filing)));
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

    private static PublishedScore workOut(Rules rules, PublishedFiling published) {
        return new PublishedScore(
                rules.reference().scoreOf(published.filing().disclosure(), published.filing().version()),
                published.filing().company(), published.filing().position(), published.traits(),
                published.filing().content().periodTo(), rules.standings(published.filing()));
    }

}
