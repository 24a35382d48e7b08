package org.candour.scoring.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.PublishedFilings.PublishedFiling;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Scores;

/**
 * What is worked out of the scores by one methodology. What is worked out of one score holds for ever, here and in the
 * store; only what is new is read. For one caller at a time.
 */
final class WorkedOutScores {

    private static final int LOOKED_UP_AT_ONCE = 200;

    /** A filing may have 1.5 MB, and there is one heap for all that asks. */
    private static final int READ_AT_ONCE = 20;

    private final PublishedFilings filings;

    private final PublishedScores kept;

    private final Scores scores;

    private final Map<String, PublishedScore> workedOut = new HashMap<>();

    WorkedOutScores(PublishedFilings filings, PublishedScores kept, Scores scores) {
        this.filings = filings;
        this.kept = kept;
        this.scores = scores;
    }

    /** Of all that is published now. */
    List<PublishedScore> latest(Rules rules) {
        Map<String, ReviewDecisions> decided = filings.decided();
        Map<String, Published> published = new HashMap<>();
        filings.latest(Instant.MAX).stream()
                .map(one -> new Published(one, rules.reference().scoreOf(one.disclosure(), one.version()),
                        decided.get(one.disclosure() + ":" + one.version())))
                .forEach(one -> published.put(one.key(), one));
        workedOut.keySet().retainAll(published.keySet());
        List<String> unknown = published.keySet().stream().filter(score -> !workedOut.containsKey(score))
                .sorted().toList();
        for (List<String> some : parts(unknown, LOOKED_UP_AT_ONCE)) {
            learn(rules, some, published);
        }
        return List.copyOf(workedOut.values());
    }

    private void learn(Rules rules, List<String> unknown, Map<String, Published> published) {
        take(kept.find(unknown));
        List<Published> left = unknown.stream().filter(key -> !workedOut.containsKey(key))
                .map(key -> Objects.requireNonNull(published.get(key))).toList();
        Collection<String> standing = left.isEmpty()
                ? List.of()
                : scores.standing(left.stream().map(Published::score).toList()).keySet();
        List<Published> scored = left.stream().filter(one -> standing.contains(one.score())).toList();
        for (List<Published> some : parts(scored, READ_AT_ONCE)) {
            Map<Long, Published> byPosition = new HashMap<>();
            some.forEach(one -> byPosition.put(one.publication().position(), one));
            List<PublishedScore> fresh = new ArrayList<>();
            filings.read(some.stream().map(Published::publication).toList())
                    .forEach(filing -> fresh.add(workOut(rules, filing,
                            Objects.requireNonNull(byPosition.get(filing.filing().position())))));
            if (!fresh.isEmpty()) {
                kept.keep(fresh);
                take(fresh);
            }
        }
    }

    private void take(Collection<PublishedScore> found) {
        found.forEach(score -> workedOut.put(score.id(), score));
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return parts;
    }

    /**
     * What is to be known of a published version.
     *
     * @param score the id of the score of what was filed
     * @param decided what its review decided, if one is closed
     */
    private record Published(Publication publication, String score, @Nullable ReviewDecisions decided) {

        /** What is worked out holds for as long as nothing further is decided. */
        String key() {
            return decided == null ? score : score + " " + decided.commitment();
        }

    }

    private static PublishedScore workOut(Rules rules, PublishedFiling published, Published one) {
        return new PublishedScore(one.key(), published.filing().company(), published.filing().position(),
                published.traits(),
                published.filing().content().periodTo(), rules.standings(published.filing(), one.decided()));
    }

}
