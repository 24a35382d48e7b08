package org.candour.notification.feed.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

import org.candour.notification.feed.LiveFeed;

/** Puts the watch together. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    LessonWatch lessonWatch(ConsumerFactory<String, byte[]> consumers, LiveFeed feed) {
        return new LessonWatch(() -> consumers.createConsumer(null, "lesson-watch"), feed);
    }
}
