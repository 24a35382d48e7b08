package org.candour.load;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * The ceiling of the gateway's figures: the same Spring Cloud Gateway with one route and no filter at all.
 * Route and port come from the command line.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration")
class BareGateway {

    public static void main(String[] arguments) {
        SpringApplication.run(BareGateway.class, arguments);
    }
}
