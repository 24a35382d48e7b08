package org.candour.scoring.scores.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScoresHttpConfiguration {

    @Bean
    ScoreListWriter scoreListWriter() {
        return new ScoreListWriter();
    }

}
