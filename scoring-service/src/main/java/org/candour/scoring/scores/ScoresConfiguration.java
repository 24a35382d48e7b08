package org.candour.scoring.scores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.support.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class ScoresConfiguration {

    @Bean
    ScoreFilings scoreFilings(Filings filings, Scores scores, ScoringRules rules) {
        return new ScoreFilings(filings, scores, rules);
    }

    @Bean
    PublicPaths scorePaths() {
        return PublicPaths.of("/api/v1/disclosures/*/scores", "/api/v1/scores/*");
    }

    @Bean
    ReadPublicScores readPublicScores(Filings filings, Scores scores, Publications publications,
            PublicDocuments kept, AnnouncementReader announcements, PublicRecords records,
            ClosedReviews reviews) {
        return new ReadPublicScores(filings, scores, publications, kept, announcements, records, reviews);
    }

    @Bean
    Arrivals arrivals() {
        return new Arrivals(System::nanoTime);
    }

    @Bean
    ReadScores readScores(Filings filings, Scores scores, ClosedReviews reviews) {
        return new ReadScores(filings, scores, reviews);
    }

}
