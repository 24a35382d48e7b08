package org.candour.scoring.benchmarks.records;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.benchmarks.BenchmarkRules;
import org.candour.scoring.benchmarks.PublishedFilings;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.ClosedReviews;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.PublicRecords;
import org.candour.scoring.scores.Publications;

@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    @Bean
    BenchmarkRules benchmarkRules(MethodologiesInForce methodologies, PublicRecords records) {
        return new AdoptedBenchmarkRules(methodologies, records);
    }

    @Bean
    PublishedFilings publishedFilings(Publications publications, Filings filings,
            AnnouncementReader announcements, ClosedReviews reviews) {
        return new RecordedFilings(publications, filings, announcements, reviews);
    }

}
