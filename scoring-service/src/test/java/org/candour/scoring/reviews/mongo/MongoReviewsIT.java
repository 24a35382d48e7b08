package org.candour.scoring.reviews.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.reviews.ReviewsContract;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoReviewsIT extends ReviewsContract {

    private static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());

    private final Reviews reviews = StoredReviews.in(database);

    @AfterEach
    void close() {
        client.close();
    }

    /** As the store is when the process dies after closing and before it sends: the change and its news, or neither. */
    @Test
    void keepsWhatIsToldWithTheChangeUntilItIsSent() {
        Review closed = StoredReviews.closed(ACME, 1);

        assertThat(reviews.keep(closed, StoredReviews.news(closed))).isTrue();

        assertThat(reviews.find(closed.id())).contains(closed);
        assertThat(waiting(closed)).hasSize(1);
        assertThat(database.getCollection("pending").find().into(new ArrayList<>())).singleElement()
                .satisfies(row -> assertThat(row.getString("_id"))
                        .isEqualTo(waiting(closed).getFirst().getString("id")));
    }

    @Test
    void ofTwoWritersOfOneClosingTellsTheOneThatIsKept() {
        Review before = StoredReviews.shown(ACME, 1);
        Review closed = StoredReviews.closed(ACME, 2);
        reviews.keep(before);
        Reviews other = StoredReviews.in(database);

        assertThat(other.keep(closed, StoredReviews.news(closed))).isTrue();
        String told = waiting(closed).getFirst().getString("id");
        assertThat(reviews.keep(closed, StoredReviews.news(closed))).isFalse();

        assertThat(waiting(closed)).extracting(event -> event.getString("id")).containsExactly(told);
        assertThat(database.getCollection("pending").find().into(new ArrayList<>()))
                .extracting(row -> row.getString("_id")).containsExactly(told);
    }

    @Test
    void keepsWhatWaitsWhenTheReviewChangesAgain() {
        Review closed = StoredReviews.closed(ACME, 1);
        reviews.keep(closed, StoredReviews.news(closed));
        Review again = StoredReviews.closed(ACME, 2);

        assertThat(reviews.keep(again, StoredReviews.news(again))).isTrue();

        assertThat(waiting(closed)).hasSize(2);
    }

    private List<Document> waiting(Review review) {
        return Objects.requireNonNull(
                database.getCollection("reviews").find(Filters.eq(review.id().toString())).first())
                .getList("events", Document.class);
    }

    @Override
    protected Reviews reviews() {
        return reviews;
    }

}
