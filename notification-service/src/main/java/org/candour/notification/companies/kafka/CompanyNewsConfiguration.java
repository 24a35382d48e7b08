package org.candour.notification.companies.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.notification.companies.Companies;
import org.candour.support.event.EventLanes;
import org.candour.support.event.KafkaDeadLetters;

/** Puts the consumer together. */
@Configuration(proxyBeanMethods = false)
class CompanyNewsConfiguration {

    private static final String CONSUMER = "notification";

    @Bean
    KafkaDeadLetters companyDeadLetters(KafkaProperties kafka) {
        return new KafkaDeadLetters(CONSUMER, kafka.buildProducerProperties());
    }

    @Bean
    CompanyListener companyListener(Companies companies, KafkaDeadLetters letters, MeterRegistry meters) {
        return new CompanyListener(new EventLanes<>(CONSUMER, new CompanyNews(companies), letters, meters));
    }
}
