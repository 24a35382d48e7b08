package org.candour.load;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** The ceiling of a service's start: a Spring Boot application with the service's own libraries and nothing in it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class EmptyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }
}
