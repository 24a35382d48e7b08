package org.candour.scoring.scores;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads scores, as far as the reader may. */
public final class ReadScores {

    private final Filings filings;

    private final Scores scores;

    private final ClosedReviews reviews;

    /**
     * Reads from these ports.
     *
     * @param filings knows whose a disclosure is
     * @param scores has the scores
     * @param reviews what was decided about filings
     */
    public ReadScores(Filings filings, Scores scores, ClosedReviews reviews) {
        this.filings = filings;
        this.scores = scores;
        this.reviews = reviews;
    }

    /**
     * Finds the scores of a disclosure, and behind each the one after the last review. An unknown disclosure, one that the reader may not see, and one that is not
     * scored yet look the same.
     *
     * @param disclosure the disclosure's id
     * @param mayReadOf whether the reader may see the scores of a company, given its org-id
     * @return the documents, by version, then methodology; empty if there is nothing to see
     */
    public List<ScoreDocument> of(String disclosure, Predicate<String> mayReadOf) {
        return filings.find(disclosure)
                .filter(found -> mayReadOf.test(found.company()))
                .map(found -> withReviewed(disclosure, scores.documents(found.scores())))
                .orElse(List.of());
    }

    private List<ScoreDocument> withReviewed(String disclosure, List<ScoreDocument> filed) {
        Map<String, ScoreDocument> reviewed = new HashMap<>();
        filed.stream().map(document -> ScoreOrder.version(document.id())).distinct()
                .flatMap(version -> reviews.scores(disclosure, version).stream())
                .forEach(document -> ScoreName.parse(document.id())
                        .ifPresent(name -> reviewed.put(name.filed(), document)));
        return filed.stream().flatMap(document -> Stream.concat(Stream.of(document),
                Optional.ofNullable(reviewed.get(document.id())).stream())).toList();
    }

    /**
     * Finds one score. Where there is nothing to see, it looks the same whatever the reason, as with {@link #of}.
     *
     * @param score the score's id
     * @param mayReadOf whether the reader may see the scores of a company, given its org-id
     * @return the document
     */
    public Optional<ScoreDocument> one(String score, Predicate<String> mayReadOf) {
        return ScoreName.parse(score).flatMap(name -> filings.find(name.disclosure())
                .filter(found -> mayReadOf.test(found.company()) && found.scores().contains(name.filed()))
                .flatMap(_ -> name.review() == 0
                        ? scores.documents(List.of(score)).stream().findFirst()
                        : reviewed(name)));
    }

    /** One after an earlier closing was computed before the last one, if anybody ever read it. */
    private Optional<ScoreDocument> reviewed(ScoreName name) {
        return reviews.scores(name.disclosure(), name.version()).stream()
                .filter(document -> document.id().equals(name.toString())).findFirst()
                .or(() -> scores.documents(List.of(name.toString())).stream().findFirst());
    }

}
