package org.candour.scoring.reviews;

import java.time.InstantSource;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.AppealedScores;
import org.candour.scoring.scores.ClosedReviews;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.PublicRecords;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.Scores;
import org.candour.support.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class ReviewsConfiguration {

    @Bean
    ReviewableFilings reviewableFilings(Filings filings, Scores scores, AnnouncementReader announcements) {
        return new FilingsOnRecord(filings, scores, announcements);
    }

    @Bean
    ReviewDesk reviewDesk(ReviewableFilings filings, Reviews reviews, PublicRecords records,
            Audiences audiences) {
        return new ReviewDesk(filings, reviews, new ReviewNews(records, audiences));
    }

    @Bean
    ReadReviews readReviews(ReviewDesk desk) {
        return new ReadReviews(desk);
    }

    @Bean
    QueuedFilings queuedFilings(Filings filings) {
        return new FacetsOnRecord(filings);
    }

    @Bean
    ReviewQueue reviewQueue(Scores scores, Reviews reviews, QueuedFilings filings,
            ObjectProvider<ChallengedDisclosures> challenges) {
        return new ReviewQueue(scores, reviews, filings, challenges.getIfAvailable(() -> Map::of));
    }

    @Bean
    PublicPaths reviewPaths() {
        return PublicPaths.of("/api/v1/disclosures/*/reviews", "/api/v1/reviews/overrides");
    }

    @Bean
    ReadOpenReviews readOpenReviews(Filings filings, Publications publications, Reviews reviews,
            Audiences audiences, UnderAppeal appeals) {
        return new ReadOpenReviews(filings, publications, reviews, audiences, appeals);
    }

    @Bean
    TakeReview takeReview(ReviewDesk desk, InstantSource clock) {
        return new TakeReview(desk, clock);
    }

    @Bean
    TakeOverReview takeOverReview(ReviewDesk desk, InstantSource clock) {
        return new TakeOverReview(desk, clock);
    }

    @Bean
    DecideReview decideReview(ReviewDesk desk, ReviewScoring scoring, Environment environment,
            InstantSource clock) {
        return new DecideReview(desk, scoring,
                environment.getProperty("candour.reviews.authority", "this register's authority"), clock);
    }

    @Bean
    DecideAgain decideAgain(ReviewDesk desk, ReviewScoring scoring) {
        return new DecideAgain(desk, scoring);
    }

    @Bean
    SpeakToReview speakToReview(ReviewDesk desk, InstantSource clock) {
        return new SpeakToReview(desk, clock);
    }

    @Bean
    ClosedReviews closedReviews(Reviews reviews, ReviewedScores scores, Audiences audiences) {
        return new ReviewsOnRecord(reviews, scores, new OpenClosings(audiences));
    }

    @Bean
    AppealedScores appealedScores(UnderAppeal appeals) {
        return new AppealedOnRecord(appeals);
    }

    @Bean
    ReviewedScores reviewedScores(ReviewableFilings filings, ReviewScoring scoring, Scores scores) {
        return new ReviewedScores(filings, scoring, scores);
    }

}
