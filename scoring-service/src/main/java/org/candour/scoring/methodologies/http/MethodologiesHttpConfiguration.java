package org.candour.scoring.methodologies.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MethodologiesHttpConfiguration {

    @Bean
    UploadedTextReader uploadedTextReader() {
        return new UploadedTextReader();
    }

}
