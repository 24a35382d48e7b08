package org.candour.notification.feed.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.candour.notification.feed.LessonStream;
import org.candour.notification.feed.LiveFeed;
import org.candour.notification.feed.render.Addresses;
import org.candour.notification.feed.render.JsonFeeds;
import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Topic;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** The stream. Each reader has a virtual thread, which waits for news and writes them. */
@RestController
class StreamController {

    private final LiveFeed feed;
    private final JsonFeeds json;
    private final Addresses addresses;
    private final Semaphore places;

    StreamController(LiveFeed feed, JsonFeeds json, Addresses addresses, FeedProperties properties) {
        this.feed = feed;
        this.json = json;
        this.addresses = addresses;
        this.places = new Semaphore(properties.maximumStreams());
    }

    @GetMapping("/lessons/stream")
    void stream(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(name = "topic", required = false) @Nullable String topic,
            HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Topic chosen = Topics.read(topic)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such topic."))
                .topic();
        if (!places.tryAcquire()) {
            throw new ProblemException(CommonProblem.TEMPORARILY_UNAVAILABLE,
                    "Too many streams are open here.",
                    List.of(), Map.of("Retry-After", "30"));
        }
        try {
            response.setContentType("text/event-stream");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            response.setHeader("X-Content-Type-Options", "nosniff");
            if (!"HEAD".equals(request.getMethod())) {
                stream(chosen, Optional.ofNullable(lastEventId), response);
            }
        } finally {
            places.release();
        }
    }

    private void stream(@Nullable Topic topic, Optional<String> lastEventId, HttpServletResponse response) {
        try {
            response.flushBuffer();
            new LessonStream(feed, topic, new EventSink(response.getOutputStream(), this::event,
                    addresses.base() + "/lessons.atom")).run(lastEventId);
        } catch (IOException _) {
            // the reader has left, which is how every stream ends
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The bytes are those of the lesson's own address: built once for all readers, and on one line. */
    private byte[] event(Lesson lesson) {
        return Objects
                .requireNonNull(feed.edition().get("lesson " + lesson.publicId(), _ -> json.lesson(lesson)))
                .bytes(false);
    }
}
