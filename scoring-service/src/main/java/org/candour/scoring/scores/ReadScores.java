package org.candour.scoring.scores;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads scores, as far as the reader may. */
public final class ReadScores {

    private final Filings filings;

    private final Scores scores;

    /**
     * Reads from these ports.
     *
     * @param filings knows whose a disclosure is
     * @param scores has the scores
     */
    public ReadScores(Filings filings, Scores scores) {
        this.filings = filings;
        this.scores = scores;
    }

    /**
     * Finds the scores of a disclosure. An unknown disclosure, one that the reader may not see, and one that is not
     * scored yet look the same.
     *
     * @param disclosure the disclosure's id
     * @param mayReadOf whether the reader may see the scores of a company, given its org-id
     * @return the documents, by version, then methodology; empty if there is nothing to see
     */
    public List<ScoreDocument> of(String disclosure, Predicate<String> mayReadOf) {
        return filings.find(disclosure)
                .filter(found -> mayReadOf.test(found.company()))
                .map(found -> scores.documents(found.scores()))
                .orElse(List.of());
    }

    /**
     * Finds one score. Where there is nothing to see, it looks the same whatever the reason, as with {@link #of}.
     *
     * @param score the score's id
     * @param mayReadOf whether the reader may see the scores of a company, given its org-id
     * @return the document
     */
    public Optional<ScoreDocument> one(String score, Predicate<String> mayReadOf) {
        int end = score.indexOf(':');
        return end < 0
                ? Optional.empty()
                : filings.find(score.substring(0, end))
                        .filter(found -> mayReadOf.test(found.company()) && found.scores().contains(score))
                        .flatMap(found -> scores.documents(List.of(score)).stream().findFirst());
    }

}
