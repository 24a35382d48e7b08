package org.candour.scoring.methodologies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.support.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class MethodologiesConfiguration {

    @Bean
    PublicPaths methodologyPaths() {
        return PublicPaths.of("/api/v1/methodologies", "/api/v1/methodologies/*/*",
                "/api/v1/methodologies/*/*/content");
    }

    @Bean
    Shipped shippedMethodologies() {
        return new Shipped(ShippedMethodologies.all());
    }

    @Bean
    ReadMethodologies readMethodologies(Shipped shipped, Methodologies methodologies, AdoptedSets sets) {
        return new ReadMethodologies(shipped, methodologies, sets);
    }

    @Bean
    MethodologiesInForce methodologiesInForce(Shipped shipped, Methodologies methodologies,
            AdoptedSets sets) {
        return new MethodologiesInForce(shipped, methodologies, sets);
    }

}
