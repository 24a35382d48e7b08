package org.candour.scoring.scores.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScoresHttpConfiguration {

    @Bean
    ScoresWriter scoresWriter() {
        return new ScoresWriter();
    }

}
