package org.candour.scoring.benchmarks.tables.scored;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.benchmarks.tables.Practices;
import org.candour.scoring.engine.Audiences;
import org.candour.scoring.methodologies.MethodologiesInForce;

@Configuration(proxyBeanMethods = false)
class ScoredTablesConfiguration {

    @Bean
    Practices practices(MethodologiesInForce methodologies, Audiences audiences) {
        return new EnginePractices(methodologies, audiences);
    }

}
