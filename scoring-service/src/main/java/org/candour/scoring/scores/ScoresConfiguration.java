package org.candour.scoring.scores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScoresConfiguration {

    @Bean
    ScoreFilings scoreFilings(Filings filings, Scores scores, ScoringFunction function) {
        return new ScoreFilings(filings, scores, function);
    }

    @Bean
    ReadScores readScores(Filings filings, Scores scores) {
        return new ReadScores(filings, scores);
    }

}
