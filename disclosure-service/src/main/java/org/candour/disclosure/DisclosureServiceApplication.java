package org.candour.disclosure;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the disclosure service. */
@SpringBootApplication
public class DisclosureServiceApplication {

    /**
     * Runs the service until it is stopped.
     *
     * @param args Spring Boot's arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(DisclosureServiceApplication.class, args);
    }
}
