package org.candour.scoring.reviews.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.mongodb.client.MongoDatabase;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.reviews.ScoreReviewed;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.support.outbox.Outbox;

/** Reviews that are written by a process that sends nothing. */
public final class StoredReviews {

    private static final ReviewId ID = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1);

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456Z");

    private static final ReviewState.Shown SHOWN = new ReviewState.Shown(
            new Official("client:regulator", "user:ann", "p-1"), new ReviewDraft(new Depth.Full(), List.of()),
            NOW,
            LocalDate.of(2026, 11, 16), false, null, null);

    private StoredReviews() {}

    /** Those of a database. */
    public static Reviews in(MongoDatabase database) {
        return new MongoReviews(database, new Outbox(database));
    }

    /** A closed one. */
    public static Review closed(String company, long revision) {
        return review(company, revision, new ReviewState.Closed(SHOWN, "An authority", NOW, "AQEB"));
    }

    static Review shown(String company, long revision) {
        return review(company, revision, SHOWN);
    }

    /** What its closing tells. */
    public static List<ScoreReviewed> news(Review review) {
        return List.of(new ScoreReviewed(review.id(), 1, 7, review.company(),
                new MethodologyReference("candour", "1", "sha256:" + "a".repeat(64)), "An authority", NOW,
                ("{\"asOf\":\"2026-03-01T12:00:00Z\",\"engine\":\"2\",\"results\":{\"hygiene\":{\"withheld\":true}},"
                        + "\"review\":{\"number\":1}}")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static Review review(String company, long revision, ReviewState state) {
        return new Review(ID, revision, company, new Pseudonyms("a".repeat(64)), List.of(),
                state);
    }

}
