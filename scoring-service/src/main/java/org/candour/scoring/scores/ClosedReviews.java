package org.candour.scoring.scores;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.scoring.engine.record.ReviewDecisions;

/**
 * The reviews of filings that are closed. Closings have the numbers that everybody may know: one that is about answers for
 * reviewers alone counts with the one before it, whose decisions it changes.
 */
public interface ClosedReviews {

    /** There are none. */
    ClosedReviews NONE = new ClosedReviews() {

        @Override
        public Map<Integer, ReviewDecisions> latest(String disclosure, Collection<Integer> versions) {
            return Map.of();
        }

        @Override
        public Optional<ReviewDecisions> find(String disclosure, int version, int number) {
            return Optional.empty();
        }

        @Override
        public Map<String, ReviewDecisions> all() {
            return Map.of();
        }

        @Override
        public List<ScoreDocument> scores(String disclosure, int version) {
            return List.of();
        }

    };

    /**
     * Finds what was decided last about versions of a disclosure.
     *
     * @param disclosure the disclosure's id
     * @param versions some of its versions
     * @return by version; without those that have no closed review
     */
    Map<Integer, ReviewDecisions> latest(String disclosure, Collection<Integer> versions);

    /**
     * Finds what was decided about a version when its review was closed.
     *
     * @param disclosure the disclosure's id
     * @param version its version
     * @param number which closing, from 1
     * @return empty if there was no such closing
     */
    Optional<ReviewDecisions> find(String disclosure, int version, int number);

    /**
     * Lists what was decided last about every filing. Not for hot paths.
     *
     * @return by {@code disclosure:version}
     */
    Map<String, ReviewDecisions> all();

    /**
     * Finds the whole scores that follow from the last closing, under their own numbers, and computes what is missing.
     *
     * @param disclosure the disclosure's id
     * @param version its version
     * @return in the order of their ids; none without a closed review
     */
    List<ScoreDocument> scores(String disclosure, int version);

}
