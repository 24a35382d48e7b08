package org.candour.local.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lessons that ACME shares, a moderator releases and the public reads. */
final class SharedLessons {

    private static final String REASON = "It says what others should do, and nobody can be recognised.";

    private final Gateway acme;
    private final Gateway moderator;
    private final Gateway reader;
    private final PrintStream out;

    SharedLessons(Gateway acme, Gateway moderator, Gateway reader, PrintStream out) {
        this.acme = acme;
        this.moderator = moderator;
        this.reader = reader;
        this.out = out;
    }

    /** Shares and releases them, and prints one as the feed shows it. */
    void run() {
        JsonNode file = DemoData.json("lessons/lessons.json");
        out.printf("%nLessons, made from public incident records and named after nobody:%n");
        String title = "";
        for (JsonNode lesson : file.path("lessons")) {
            title = lesson.path("title").asString();
            out.printf("  %s, %s: %s%n", lesson.path("attribution").asString(),
                    release(lesson, file.path("identifiable").asString()), title);
        }
        String last = title;
        String entry = Waiting.until("The lesson in /lessons.atom", () -> entry(last));
        out.printf("%nAn entry of /lessons.atom:%n%s%n", entry);
    }

    /** The same lesson has the same key, so that a second demonstration shares nothing twice. */
    private String release(JsonNode lesson, String identifiable) {
        String key = "demo-" + UUID.nameUUIDFromBytes(lesson.toString().getBytes(StandardCharsets.UTF_8));
        String id = acme.post("/api/v1/lessons", lesson, "Idempotency-Key", key).expect(201).json().path("id")
                .asString();
        ObjectNode decision = DemoData.JSON.createObjectNode().put("decision", "publish")
                .put("reason", REASON)
                .put("identifiable", identifiable);
        return moderator.post("/api/v1/lessons/candidates/" + id + "/decision", decision).expect(200).json()
                .path("status").asString();
    }

    private Optional<String> entry(String title) {
        String feed = reader.get("/lessons.atom").expect(200).text();
        for (int start = feed.indexOf("<entry"); start >= 0; start = feed.indexOf("<entry", start + 1)) {
            String entry = feed.substring(start, feed.indexOf("</entry>", start) + "</entry>".length());
            if (entry.contains(title)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
