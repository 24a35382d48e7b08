package org.candour.scoring.scores.explained;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.methodologies.Methodologies;
import org.candour.scoring.scores.ScoringFunction;

@Configuration(proxyBeanMethods = false)
class ExplainedScoresConfiguration {

    @Bean
    ScoringFunction scoringFunction(Methodologies methodologies) {
        return new EngineScoring(methodologies);
    }

}
