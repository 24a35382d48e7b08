package org.candour.scoring.reviews.explained;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.reviews.ReviewScoring;

@Configuration(proxyBeanMethods = false)
class ExplainedReviewsConfiguration {

    @Bean
    ReviewScoring reviewScoring(MethodologiesInForce methodologies) {
        return new EngineReviewScoring(methodologies);
    }

}
