package org.candour.scoring.scores.explained;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.scores.PublicRecords;
import org.candour.scoring.scores.ScoringRules;
import org.candour.scoring.scores.Standings;

@Configuration(proxyBeanMethods = false)
class ExplainedScoresConfiguration {

    @Bean
    ScoringRules scoringRules(MethodologiesInForce methodologies) {
        return new AdoptedRules(methodologies);
    }

    @Bean
    Standings standings(MethodologiesInForce methodologies) {
        return new StandingsInForce(methodologies);
    }

    @Bean
    PublicRecords publicRecords(MethodologiesInForce methodologies, Audiences audiences) {
        return new EnginePublicRecords(methodologies, audiences);
    }

}
