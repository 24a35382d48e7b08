package org.candour.scoring.scores.kafka;

import java.time.InstantSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Arrivals;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.ScoreAnnouncements;
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

    /** With a producer of its own, so that an error here does not break off what the consumers send. */
    @Bean
    ScoreAnnouncements scoreAnnouncements(KafkaProperties kafka) {
        return new ScoreTopic(new EventSender(kafka.buildProducerProperties()));
    }

    @Bean
    FilingsListener filingsListener(ScoreFilings scoreFilings, Publications publications, EventSender sender,
            Arrivals arrivals, KafkaDeadLetters letters, MeterRegistry meters) {
        SubmittedFilings submitted = new SubmittedFilings(scoreFilings, new ScoreTopic(sender), arrivals);
        Announcements announcements = new Announcements(submitted, publications);
        return new FilingsListener(new EventLanes<>(CONSUMER, announcements, letters, meters));
    }

    @Bean
    DeadLetterTopic deadLetters(ConsumerFactory<String, byte[]> consumers, KafkaProperties kafka) {
        return new DeadLetterTopic(consumers,
                new EventSender(DeadLetterTopic.impatient(kafka.buildProducerProperties())),
                InstantSource.system());
    }

}
