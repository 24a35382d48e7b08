package org.candour.notification.feed.http;

import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

import org.candour.notification.feed.LiveFeed;
import org.candour.notification.feed.render.Addresses;
import org.candour.notification.feed.render.AtomFeeds;
import org.candour.notification.feed.render.HtmlPages;
import org.candour.notification.feed.render.JsonFeeds;
import org.candour.notification.feed.render.StyleSheet;
import org.candour.notification.lessons.Lessons;
import org.candour.notification.lessons.ReleaseNotice;
import org.candour.support.security.PublicPaths;

/** Puts the feed together. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    LiveFeed liveFeed(Lessons lessons) {
        return new LiveFeed(lessons);
    }

    /** The replica that released a lesson shows it at once; the others hear of it from the topic. */
    @Bean
    ReleaseNotice releaseNotice(LiveFeed feed) {
        return feed::refresh;
    }

    /** Before the web server waits for its requests to end: a stream would not end by itself. */
    @Bean
    ApplicationListener<ContextClosedEvent> streamsEnd(LiveFeed feed) {
        return _ -> feed.close();
    }

    @Bean
    Addresses addresses(FeedProperties properties) {
        return new Addresses(properties.publicUri());
    }

    @Bean
    StyleSheet styleSheet() {
        return new StyleSheet();
    }

    @Bean
    HtmlPages htmlPages(Addresses addresses, StyleSheet style) {
        return new HtmlPages(addresses, style.path());
    }

    @Bean
    AtomFeeds atomFeeds(Addresses addresses, HtmlPages pages) {
        return new AtomFeeds(addresses, pages);
    }

    @Bean
    JsonFeeds jsonFeeds(Addresses addresses, HtmlPages pages) {
        return new JsonFeeds(addresses, pages);
    }

    @Bean
    PublicPaths publicLessons() {
        return PublicPaths.of("/lessons", "/lessons/**", "/lessons.atom", "/lessons.json", "/api/v1/lessons",
                "/api/v1/lessons/{publicId:[0-9a-f-]{36}}");
    }
}
