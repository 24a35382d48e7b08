package org.candour.support.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import org.candour.support.security.PublicPaths;

/** The smallest service that stands on service-support. */
@SpringBootApplication
public class SampleApplication {

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of("/public/**");
    }
}
