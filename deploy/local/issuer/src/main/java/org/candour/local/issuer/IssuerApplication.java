package org.candour.local.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Issues tokens on one machine; production uses an OpenID Connect issuer of its own. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerProperties.class)
public class IssuerApplication {

    /** Starts the issuer. */
    public static void main(String[] arguments) {
        SpringApplication.run(IssuerApplication.class, arguments);
    }
}
