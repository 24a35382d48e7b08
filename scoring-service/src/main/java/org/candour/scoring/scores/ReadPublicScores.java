package org.candour.scoring.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.scoring.engine.record.ReviewDecisions;

/**
 * Reads the scores of published versions as everybody may. They are computed from the announcement that is kept, so that
 * a score by a methodology that was adopted after the publication is read like the others.
 */
public final class ReadPublicScores {

    private final Filings filings;

    private final Publications publications;

    private final ClosedReviews reviews;

    private final OpenDocuments documents;

    /**
     * Reads from these ports.
     *
     * @param filings the filings, and which scores there are
     * @param scores the scores that stand
     * @param publications what is published
     * @param kept what was computed before
     * @param announcements reads what is kept of a filing
     * @param records computes what everybody may read
     * @param reviews what was decided about filings
     */
    public ReadPublicScores(Filings filings, Scores scores, Publications publications,
            PublicDocuments kept, AnnouncementReader announcements, PublicRecords records,
            ClosedReviews reviews) {
        this.filings = filings;
        this.publications = publications;
        this.reviews = reviews;
        this.documents = new OpenDocuments(filings, scores, kept, announcements, records);
    }

    /**
     * Finds the scores of the published versions of a disclosure, and behind each the one after the last review.
     *
     * @param disclosure the disclosure's id
     * @return the documents, by version, then methodology; empty if nothing is public, or nothing is scored yet
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public List<ScoreDocument> of(String disclosure) {
        return filings.find(disclosure).map(found -> {
            Map<Integer, Publication> published = published(disclosure, found.scores());
            Map<Integer, ReviewDecisions> decided = reviews.latest(disclosure, published.keySet());
            List<ScoreName> names = new ArrayList<>();
            found.scores().stream().flatMap(id -> ScoreName.parse(id).stream())
                    .filter(name -> published.containsKey(name.version())).forEach(name -> {
                        names.add(name);
                        ReviewDecisions review = decided.get(name.version());
                        if (review != null) {
                            names.add(name.after(review.number()));
                        }
                    });
            return documents.read(names, published, decided);
        }).orElse(List.of());
    }

    /**
     * Finds one score, if its version is published.
     *
     * @param score the score's id
     * @return the document
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public Optional<ScoreDocument> one(String score) {
        return ScoreName.parse(score).filter(name -> filings.find(name.disclosure())
                .filter(found -> found.scores().contains(name.filed())).isPresent()).flatMap(name -> {
                    Map<Integer, Publication> published = published(name.disclosure(), List.of(name.filed()));
                    Map<Integer, ReviewDecisions> decided = new HashMap<>();
                    if (name.review() > 0 && !published.isEmpty()) {
                        reviews.find(name.disclosure(), name.version(), name.review())
                                .ifPresent(review -> decided.put(name.version(), review));
                    }
                    return published.isEmpty() || (name.review() > 0 && decided.isEmpty())
                            ? Optional.empty()
                            : documents.read(List.of(name), published, decided).stream().findFirst();
                });
    }

    private Map<Integer, Publication> published(String disclosure, List<String> ids) {
        return publications.find(disclosure, ids.stream().map(ScoreOrder::version).distinct().toList());
    }

}
