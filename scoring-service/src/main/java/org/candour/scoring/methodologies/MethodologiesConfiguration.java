package org.candour.scoring.methodologies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.methodologies.yaml.YamlMethodologies;

@Configuration(proxyBeanMethods = false)
class MethodologiesConfiguration {

    @Bean
    Methodologies methodologies() {
        return new YamlMethodologies();
    }

}
