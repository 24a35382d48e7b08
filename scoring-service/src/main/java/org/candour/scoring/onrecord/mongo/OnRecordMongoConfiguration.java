package org.candour.scoring.onrecord.mongo;

import java.time.Duration;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.support.outbox.Lease;

@Configuration(proxyBeanMethods = false)
class OnRecordMongoConfiguration {

    /** The longest pause after the replica that walks has died. */
    private static final Duration TERM = Duration.ofSeconds(10);

    @Bean
    Lease onRecordLease(MongoDatabase database) {
        return new Lease(database, "on-record", TERM);
    }

}
