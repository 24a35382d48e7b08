package org.candour.scoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the scoring service. */
@SpringBootApplication
public class ScoringServiceApplication {

    /**
     * Runs the service until it is stopped.
     *
     * @param args Spring Boot's arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(ScoringServiceApplication.class, args);
    }

}
