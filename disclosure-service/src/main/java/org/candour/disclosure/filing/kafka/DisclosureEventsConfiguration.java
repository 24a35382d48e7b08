package org.candour.disclosure.filing.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.disclosure.filing.Disclosures;
import org.candour.disclosure.register.LaterEvents;

/** What a replay tells beside the register's own events. */
@Configuration(proxyBeanMethods = false)
class DisclosureEventsConfiguration {

    @Bean
    LaterEvents publishedAgain(Disclosures disclosures) {
        return new PublishedAgain(disclosures);
    }
}
