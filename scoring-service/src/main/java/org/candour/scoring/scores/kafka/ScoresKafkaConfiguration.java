package org.candour.scoring.scores.kafka;

import java.time.InstantSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.support.event.EventLanes;
import org.candour.support.event.EventSender;
import org.candour.support.event.KafkaDeadLetters;

@Configuration(proxyBeanMethods = false)
class ScoresKafkaConfiguration {

    private static final String CONSUMER = "scoring";

    @Bean
    EventSender eventSender(KafkaProperties kafka) {
        return new EventSender(kafka.buildProducerProperties());
    }

    @Bean
    KafkaDeadLetters filingDeadLetters(KafkaProperties kafka) {
        return new KafkaDeadLetters(CONSUMER, kafka.buildProducerProperties());
    }

    @Bean
    AnnouncementReader announcementReader() {
        return FilingReader::read;
    }

    @Bean
    FilingsListener filingsListener(ScoreFilings scoreFilings, Publications publications, EventSender sender,
            KafkaDeadLetters letters, MeterRegistry meters) {
        Announcements announcements = new Announcements(new SubmittedFilings(scoreFilings, sender),
                publications);
        return new FilingsListener(new EventLanes<>(CONSUMER, announcements, letters, meters));
    }

    @Bean
    DeadLetterTopic deadLetters(ConsumerFactory<String, byte[]> consumers, KafkaProperties kafka) {
        return new DeadLetterTopic(consumers,
                new EventSender(DeadLetterTopic.impatient(kafka.buildProducerProperties())),
                InstantSource.system());
    }

}
