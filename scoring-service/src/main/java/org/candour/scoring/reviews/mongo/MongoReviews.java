package org.candour.scoring.reviews.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.reviews.ScoreReviewed;
import org.candour.scoring.reviews.kafka.ReviewEvents;
import org.candour.support.outbox.Outbox;

/** Reviews in the collection {@code reviews}, each under {@code disclosure:version}; a change and what it tells are one write. */
final class MongoReviews implements Reviews {

    private static final String COLLECTION = "reviews";

    private final MongoCollection<Document> reviews;

    private final Outbox outbox;

    MongoReviews(MongoDatabase database, Outbox outbox) {
        this.reviews = database.getCollection(COLLECTION);
        this.outbox = outbox;
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(reviews.find(Filters.eq("_id", id.toString())).first())
                .map(ReviewDocument::read);
    }

    @Override
    public boolean keep(Review review, List<ScoreReviewed> told) {
        return told.isEmpty()
                ? kept(review, List.of())
                : outbox.write(COLLECTION, review.id().toString(),
                        told.stream().map(ReviewEvents::of).toList(), events -> kept(review, events));
    }

    private boolean kept(Review review, List<Document> events) {
        String id = review.id().toString();
        Document fields = ReviewDocument.of(review);
        return review.revision() == 1
                ? Revised.add(reviews, id, fields.append(Outbox.EVENTS, events))
                : Revised.replace(reviews, id, fields, Outbox.EVENTS, events);
    }

    @Override
    public List<Review> all() {
        return reviews.find().sort(Sorts.ascending("_id")).map(ReviewDocument::read).into(new ArrayList<>());
    }

}
