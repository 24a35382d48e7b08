package org.candour.local.demo;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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

    /** Shares those that are not public yet, and prints one as the feed shows it. */
    void run() {
        JsonNode file = DemoData.json("lessons/lessons.json");
        out.printf("%nLessons, made from public incident records and named after nobody:%n");
        Set<String> there = titles();
        String last = "";
        for (JsonNode lesson : file.path("lessons")) {
            last = lesson.path("title").asString();
            out.println("  " + (there.contains(last)
                    ? "public already"
                    : release((ObjectNode) lesson, file.path("identifiable").asString())) + ": " + last);
        }
        String title = last;
        String entry = Waiting.until("The lesson in /lessons.atom", () -> entry(title));
        out.printf("%nAn entry of /lessons.atom:%n%s%n", entry);
    }

    private String release(ObjectNode lesson, String identifiable) {
        String id = acme.post("/api/v1/lessons", lesson).expect(201).json().path("id").asString();
        ObjectNode decision = DemoData.JSON.createObjectNode().put("decision", "publish")
                .put("reason", REASON)
                .put("identifiable", identifiable);
        JsonNode decided = moderator.post("/api/v1/lessons/candidates/" + id + "/decision", decision)
                .expect(200)
                .json();
        return lesson.path("attribution").asString() + ", " + decided.path("status").asString();
    }

    private Set<String> titles() {
        Set<String> titles = new HashSet<>();
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            String query = cursor.get().isEmpty() ? "" : "?cursor=" + cursor.get();
            JsonNode page = reader.get("/api/v1/lessons" + query).expect(200).json();
            page.path("items").forEach(lesson -> titles.add(lesson.findPath("title").asString("")));
            cursor = Optional.of(page.path("next").asString("")).filter(next -> !next.isEmpty());
        }
        return titles;
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
