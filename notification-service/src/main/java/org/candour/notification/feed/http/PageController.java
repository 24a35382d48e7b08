package org.candour.notification.feed.http;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.candour.notification.feed.LiveFeed;
import org.candour.notification.feed.Representation;
import org.candour.notification.feed.render.HtmlPages;
import org.candour.notification.feed.render.StyleSheet;
import org.candour.notification.lessons.Topic;

/** The pages and their style. */
@RestController
class PageController {

    private final LiveFeed feed;
    private final HtmlPages pages;
    private final StyleSheet style;

    PageController(LiveFeed feed, HtmlPages pages, StyleSheet style) {
        this.feed = feed;
        this.pages = pages;
        this.style = style;
    }

    @GetMapping("/lessons")
    void list(@RequestParam(name = "topic", required = false) @Nullable String topic,
            @RequestParam(name = "page", required = false) @Nullable String page, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Optional<Topics.Choice> choice = Topics.read(topic);
        int number = page == null ? 1 : page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 0;
        Representation found = null;
        if (choice.isPresent()) {
            Topic chosen = choice.get().topic();
            found = feed.edition().get("page " + chosen + " " + number,
                    shelf -> pages.list(shelf, chosen, number));
        }
        send(found, request, response);
    }

    @GetMapping("/lessons/{publicId}")
    void lesson(@PathVariable("publicId") String publicId, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Representation found = id(publicId)
                .flatMap(id -> Optional.ofNullable(feed.edition().get("page " + id,
                        shelf -> shelf.find(id).map(pages::lesson).orElse(null))))
                .orElse(null);
        send(found, request, response);
    }

    @GetMapping("/lessons/assets/{name}")
    void asset(@PathVariable("name") String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (name.equals(style.name())) {
            Delivery.send(style.bytes(), Delivery.FOREVER, request, response);
        } else {
            send(null, request, response);
        }
    }

    private void send(@Nullable Representation found, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (found == null) {
            Delivery.notFound(pages.notFound(), request, response);
        } else {
            Delivery.send(found, Delivery.PUBLIC, request, response);
        }
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
