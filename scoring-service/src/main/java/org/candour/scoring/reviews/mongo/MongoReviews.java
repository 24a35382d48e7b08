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

/** Reviews in the collection {@code reviews}, each under {@code disclosure:version}. */
final class MongoReviews implements Reviews {

    private final MongoCollection<Document> reviews;

    MongoReviews(MongoDatabase database) {
        reviews = database.getCollection("reviews");
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(reviews.find(Filters.eq("_id", id.toString())).first())
                .map(ReviewDocument::read);
    }

    @Override
    public boolean keep(Review review) {
        Document fields = ReviewDocument.of(review);
        return review.revision() == 1
                ? Revised.add(reviews, review.id().toString(), fields)
                : Revised.replace(reviews, review.id().toString(), fields);
    }

    @Override
    public List<Review> all() {
        return reviews.find().sort(Sorts.ascending("_id")).map(ReviewDocument::read).into(new ArrayList<>());
    }

}
