package org.candour.scoring.reviews;

import java.util.List;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.PublicRecords;

/**
 * What a change of a review tells others: a closing that everybody may know of tells the scores that follow, anything else
 * tells nothing.
 */
final class ReviewNews {

    private final PublicRecords records;

    private final OpenClosings closings;

    ReviewNews(PublicRecords records, Audiences audiences) {
        this.records = records;
        this.closings = new OpenClosings(audiences);
    }

    /** One for each methodology that scores the filing now; one that is adopted later finds the review closed. */
    List<ScoreReviewed> of(FilingUnderReview about, Review before, Review after) {
        List<ReviewDecisions> open = closings.of(after);
        return after.state() instanceof ReviewState.Closed closed && open.size() > closings.of(before).size()
                ? of(about, after, closed.latest(), open.getLast())
                : List.of();
    }

    private List<ScoreReviewed> of(FilingUnderReview about, Review after, Closing closing,
            ReviewDecisions decided) {
        return about.methodologies().stream()
                .flatMap(by -> records.reviewed(about.filing(), by, decided)
                        .map(bytes -> new ScoreReviewed(after.id(), decided.number(),
                                about.filing().position(),
                                after.company(), by, closing.authority(), closing.closed(), bytes))
                        .stream())
                .toList();
    }

}
