package org.candour.scoring.appeals.explained;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.appeals.Indicators;
import org.candour.scoring.engine.Audiences;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.reviews.ReviewableFilings;

@Configuration(proxyBeanMethods = false)
class ExplainedAppealsConfiguration {

    @Bean
    Indicators indicators(ReviewableFilings filings, MethodologiesInForce methodologies,
            Audiences audiences) {
        return new EngineIndicators(filings, methodologies, audiences);
    }

}
