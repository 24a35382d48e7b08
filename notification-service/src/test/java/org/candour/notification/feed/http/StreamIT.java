package org.candour.notification.feed.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.candour.notification.ServiceIntegration;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class StreamIT extends ServiceIntegration {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void tellsNewLessonsToWhoeverListens() throws Exception {
        publish(_ -> {});
        try (Reader first = listen(); Reader second = listen()) {
            long place = first.place();
            assertThat(second.place()).isEqualTo(place);

            publish(json -> json.put("title", "Told at once"));

            for (Reader reader : List.of(first, second)) {
                List<String> event = reader.event();
                assertThat(event.getFirst()).isEqualTo("event: lesson");
                assertThat(event.get(1)).isEqualTo("id: " + (place + 1));
                assertThat(event.get(2)).startsWith("data: {").contains("Told at once");
            }
        }
    }

    @Test
    void goesOnWhereTheReaderWas() throws Exception {
        publish(_ -> {});
        long place;
        try (Reader reader = listen()) {
            place = reader.place();
        }
        publish(json -> json.put("title", "First missed"));
        publish(json -> json.put("title", "Second missed"));

        try (Reader reader = listen("Last-Event-ID", String.valueOf(place))) {
            assertThat(reader.event()).containsExactly("id: " + place);
            assertThat(reader.event().get(2)).contains("First missed");
            assertThat(reader.event().get(2)).contains("Second missed");
        }
    }

    @Test
    void sendsAReaderWhoIsLostToTheFeed() throws Exception {
        try (Reader reader = listen("Last-Event-ID", "999999")) {
            assertThat(reader.event()).first().isEqualTo("event: reset");
        }
    }

    @Test
    void isNeverKeptByCaches() throws Exception {
        try (Reader reader = listen()) {
            assertThat(reader.response.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(reader.response.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    private Reader listen(String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + port + "/lessons/stream"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Reader(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    }

    private static final class Reader implements AutoCloseable {

        private final HttpResponse<InputStream> response;
        private final Scanner lines;

        Reader(HttpResponse<InputStream> response) {
            this.response = response;
            this.lines = new Scanner(response.body(), StandardCharsets.UTF_8);
        }

        /** The lines up to the next empty one. */
        List<String> event() {
            List<String> event = new ArrayList<>();
            String line = lines.nextLine();
            while (!line.isEmpty()) {
                event.add(line);
                line = lines.nextLine();
            }
            return event;
        }

        long place() {
            return Long.parseLong(event().getFirst().substring("id: ".length()));
        }

        @Override
        public void close() throws IOException {
            response.body().close();
        }
    }
}
