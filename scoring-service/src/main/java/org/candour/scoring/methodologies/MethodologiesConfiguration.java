package org.candour.scoring.methodologies;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.yaml.ShippedMethodologies;

@Configuration(proxyBeanMethods = false)
class MethodologiesConfiguration {

    @Bean
    Methodologies methodologies() {
        List<Methodology> shipped = ShippedMethodologies.all();
        return () -> shipped;
    }

}
