package org.candour.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.candour.gateway.docs.ApiPage;
import org.candour.gateway.docs.Html;
import org.candour.gateway.docs.MergedApi;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    private static final String API_TEXT = "/api/v1/openapi.yaml";
    private static final String API_PAGE = "/docs";

    // made when the first reader comes: the start need not wait for it
    private final Mono<Map<String, Page>> made = Mono.fromCallable(PagesConfiguration::make)
            .subscribeOn(Schedulers.boundedElastic()).cache();

    /** After the routes: what is passed on to a service is not looked up here first. */
    @Bean
    SimpleUrlHandlerMapping pages() {
        PageHandler handler = new PageHandler(path -> made.mapNotNull(pages -> pages.get(path)));
        return new SimpleUrlHandlerMapping(
                Map.of("/", handler, API_PAGE, handler, API_TEXT, handler, "/door.css",
                        handler, "/problems", handler, "/problems/*", handler),
                2);
    }

    private static Map<String, Page> make() {
        Map<String, Page> pages = new HashMap<>(ProblemPages.read());
        MergedApi api = MergedApi.read();
        pages.put(API_TEXT,
                Page.of(new MediaType("application", "yaml", StandardCharsets.UTF_8), api.yaml()));
        pages.put(API_PAGE, Page.of(Page.HTML, ApiPage.of(api)));
        pages.put("/door.css", Page.of(new MediaType("text", "css", StandardCharsets.UTF_8), styles()));
        pages.put("/", Page.of(Page.HTML, Html.page("Candour",
                """
                <h1>Candour</h1>
                <p>Companies owe the public candour. Here they file what they do for human rights and cyber hygiene, \
                and share what they learned.</p>
                <ul>
                <li><a href="/lessons">Lessons</a> for everyone, as <a href="/lessons.atom">Atom</a> and \
                <a href="/lessons.json">JSON Feed</a></li>
                <li><a href="/docs">The API</a> and its <a href="/api/v1/openapi.yaml">OpenAPI text</a></li>
                <li><a href="/problems">What an error means</a></li>
                </ul>
                """)));
        return pages;
    }

    private static String styles() {
        try {
            return new ClassPathResource("door.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
