package org.candour.scoring.scores.kafka;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

import org.candour.scoring.scores.DeadLetters;
import org.candour.scoring.scores.ScoreFilings;

@Configuration(proxyBeanMethods = false)
class ScoresKafkaConfiguration {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Without an end: what is left to it is unavailability, and nothing may be skipped. */
    @Bean
    CommonErrorHandler waitingErrorHandler() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 1.5);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        return new DefaultErrorHandler(pauses);
    }

    @Bean
    FilingsListener filingsListener(ScoreFilings scoreFilings, KafkaTemplate<String, byte[]> kafka,
            MeterRegistry meters) {
        return new FilingsListener(new Lanes(scoreFilings), new ScoreAnnouncements(kafka),
                new SetAside(kafka),
                new FilingCounts(meters));
    }

    @Bean
    DeadLetters deadLetters(ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka) {
        return new KafkaDeadLetters(consumers, kafka);
    }

}
