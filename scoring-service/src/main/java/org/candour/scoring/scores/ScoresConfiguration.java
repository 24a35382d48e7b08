package org.candour.scoring.scores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScoresConfiguration {

    @Bean
    ScoreFilings scoreFilings(Filings filings, Scores scores, ScoringRules rules) {
        return new ScoreFilings(filings, scores, rules);
    }

    @Bean
    ReadScores readScores(Filings filings, Scores scores) {
        return new ReadScores(filings, scores);
    }

}
