package org.candour.notification.feed.http;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.candour.notification.feed.LiveFeed;
import org.candour.notification.feed.Representation;
import org.candour.notification.feed.Shelf;
import org.candour.notification.feed.render.AtomFeeds;
import org.candour.notification.feed.render.JsonFeeds;
import org.candour.notification.lessons.Topic;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** The feeds and the public JSON. */
@RestController
class FeedController {

    private final LiveFeed feed;
    private final AtomFeeds atom;
    private final JsonFeeds json;

    FeedController(LiveFeed feed, AtomFeeds atom, JsonFeeds json) {
        this.feed = feed;
        this.atom = atom;
        this.json = json;
    }

    @GetMapping("/lessons.atom")
    void atom(@RequestParam(name = "topic", required = false) @Nullable String topic,
            HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Topic chosen = topic(topic);
        send("atom " + chosen, shelf -> atom.newest(shelf, chosen), request, response);
    }

    @GetMapping("/lessons.json")
    void jsonFeed(@RequestParam(name = "topic", required = false) @Nullable String topic,
            HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Topic chosen = topic(topic);
        send("json " + chosen, shelf -> json.newest(shelf, chosen), request, response);
    }

    @GetMapping("/lessons/archive/{month}.atom")
    void archive(@PathVariable("month") String month, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        YearMonth wanted = month(month);
        send("archive " + wanted, shelf -> atom.archive(shelf, wanted), request, response);
    }

    @GetMapping("/api/v1/lessons")
    void list(@RequestParam(name = "topic", required = false) @Nullable String topic,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Topic chosen = topic(topic);
        if (cursor == null) {
            send("list " + chosen, shelf -> json.list(shelf, chosen, Long.MAX_VALUE), request, response);
            return;
        }
        if (!cursor.matches("[0-9]{1,18}")) {
            throw nothing();
        }
        // not remembered: cursors are the readers' own, and there is no end of them
        Representation list = json.list(feed.shelf(), chosen, Long.parseLong(cursor));
        Delivery.send(list, Delivery.PUBLIC, request, response);
    }

    @GetMapping("/api/v1/lessons/{publicId:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    void lesson(@PathVariable("publicId") UUID publicId, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send("lesson " + publicId, shelf -> shelf.find(publicId).map(json::lesson).orElse(null), request,
                response);
    }

    private void send(String key, Function<Shelf, @Nullable Representation> build, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Representation found = feed.edition().get(key, build);
        if (found == null) {
            throw nothing();
        }
        Delivery.send(found, Delivery.PUBLIC, request, response);
    }

    private static @Nullable Topic topic(@Nullable String word) {
        return Topics.read(word).orElseThrow(FeedController::nothing).topic();
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException _) {
            throw nothing();
        }
    }

    private static ProblemException nothing() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There are no such lessons.");
    }
}
