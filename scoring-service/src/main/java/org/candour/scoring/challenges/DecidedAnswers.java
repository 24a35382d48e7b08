package org.candour.scoring.challenges;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.candour.scoring.engine.Decision;
import org.candour.scoring.reviews.OpenReview;
import org.candour.scoring.reviews.ReadOpenReviews;
import org.candour.scoring.reviews.ReviewId;

/** About which answers reviewers decided, as everybody may read it. */
public final class DecidedAnswers {

    private final ReadOpenReviews reviews;

    /**
     * Reads from these.
     *
     * @param reviews closed ones of published filings
     */
    public DecidedAnswers(ReadOpenReviews reviews) {
        this.reviews = reviews;
    }

    /** The latest review of the challenged version or a later one that was closed since then and decided about the answer. */
    Optional<ReviewId> since(Instant then, ChallengedAnswer answer) {
        return reviews.of(answer.disclosure()).stream()
                .filter(review -> review.id().version() >= answer.version() && !review.closed().isBefore(then)
                        && review.decisions().stream().anyMatch(each -> isAbout(each.decision(), answer)))
                .max(Comparator.comparing(OpenReview::closed)).map(OpenReview::id);
    }

    private static boolean isAbout(Decision decision, ChallengedAnswer answer) {
        return switch (decision) {
            case Decision.OnAnswer on -> answer.stands(on.form(), on.question(), on.at());
            case Decision.LeftOut key -> answer.stands(key.form(), key.question(), null);
        };
    }

}
