package org.candour.scoring.benchmarks;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.scores.Scores;
import org.candour.support.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class BenchmarksConfiguration {

    @Bean
    PublicPaths benchmarkPaths() {
        return PublicPaths.of("/api/v1/benchmarks", "/api/v1/benchmarks/changes");
    }

    @Bean
    ReadBenchmarks readBenchmarks(BenchmarkRules rules, PublishedFilings filings, PublishedScores kept,
            Scores scores, InstantSource clock) {
        return new ReadBenchmarks(rules, new LatestScores(filings, kept, scores, clock));
    }

}
