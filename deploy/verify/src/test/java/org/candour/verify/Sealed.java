package org.candour.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.PublicRecord;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.engine.record.ScoreRecord;

/** A filing as disclosure-service seals and shows it, and its score as scoring-service records it. */
final class Sealed {

    static final String DISCLOSURE = "01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f";

    private final FormRef form;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, Object> salts = new HashMap<>();
    private final Map<String, Map<String, Object>> parts = new TreeMap<>();
    private final Set<String> reviewersOnly = new HashSet<>();
    private final List<Map<String, Object>> read = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    Sealed(FormRef form) {
        this.form = form;
        facts.put("kind", "disclosure");
        facts.put("company", Map.of("id", "XI-RDR-1", "name", "Example", "country", "DE"));
        facts.put("period", Map.of("from", "2020-01-01", "to", "2020-12-31"));
        facts.put("forms", List.of(Map.of("id", form.id(), "version", form.version())));
        facts.put("figures", Map.of("turnover", "1250000.50", "employees", 12));
        parts.put("facts", facts);
        parts.put("coverage", Map.of("kind", "group", "entities", List.of("XI-RDR-2")));
    }

    /** Answers without any text. */
    Sealed answer(String question, @Nullable At at, String choice) {
        return answer(question, at, choice, Map.of());
    }

    /** Answers with what was said freely. */
    Sealed answer(String question, @Nullable At at, String choice, Map<String, Object> free) {
        Map<String, Object> structured = new LinkedHashMap<>(
                Map.of("form", form.id(), "question", question, "choice",
                        choice));
        if (at != null) {
            structured.put("at", Map.of(at.dimension(), at.key()));
        }
        Map<String, Object> shown = new LinkedHashMap<>(structured);
        shown.putAll(free);
        read.add(shown);
        if (free.containsKey("reason")) {
            structured.put("reasonGiven", true);
        }
        String key = "answers/" + form.id() + "/" + question
                + (at == null ? "" : "/" + at.dimension() + ":" + at.key());
        parts.put(key + "/structured", structured);
        if (!free.isEmpty()) {
            parts.put(key + "/free", free);
        }
        answers.add(new Answer(form.id(), question, at, choice, List.of(), free.containsKey("reason"),
                List.of()));
        return this;
    }

    /** Lists the parts of that question in a part of their own, as is done with those for reviewers only. */
    Sealed reviewersOnly(String question) {
        parts.keySet().stream().filter(key -> key.startsWith("answers/" + form.id() + "/" + question + "/"))
                .forEach(reviewersOnly::add);
        return this;
    }

    /** The version as the API shows it to its company. */
    Map<String, Object> version() {
        List<Object> commitments = new ArrayList<>();
        parts.forEach((key, content) -> {
            Map<String, Object> part = new LinkedHashMap<>(
                    Map.of("key", key, "commitment", commitment(key), "salt",
                            salt(key), "content", content));
            if (reviewersOnly.contains(key)) {
                part.put("within", "reviewers");
            }
            commitments.add(part);
        });
        if (!reviewersOnly.isEmpty()) {
            commitments
                    .add(new LinkedHashMap<>(Map.of("key", "reviewers", "commitment", commitment("reviewers"),
                            "salt", salt("reviewers"))));
        }
        Map<String, Object> filing = new LinkedHashMap<>(facts);
        filing.put("company", "XI-RDR-1");
        filing.put("figures", Map.of("turnover", new java.math.BigDecimal("1250000.5"), "employees", 12));
        filing.put("coverage", parts.getOrDefault("coverage", Map.of()));
        filing.put("answers", read);
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("disclosure", DISCLOSURE);
        version.put("version", 1);
        version.put("revision", 2);
        version.put("position", 7);
        version.put("digest", digest());
        version.put("submittedAt", "2021-02-24T12:00:00.120Z");
        version.put("company", facts.getOrDefault("company", ""));
        version.put("filing", filing);
        version.put("commitments", commitments);
        return version;
    }

    /** The version as the API shows it to everybody. */
    Map<String, Object> publicVersion() {
        Map<String, Object> version = version();
        version.remove("revision");
        version.remove("filing");
        List<Object> open = new ArrayList<>();
        for (Object item : (List<?>) Objects.requireNonNull(version.get("commitments"))) {
            Map<?, ?> part = (Map<?, ?>) item;
            String key = String.valueOf(part.get("key"));
            if (!part.containsKey("within")) {
                open.add(key.equals("reviewers") || key.endsWith("/free")
                        ? Map.of("key", key, "commitment", commitment(key))
                        : part);
            }
        }
        version.put("commitments", open);
        return version;
    }

    /** The record of its score. */
    byte[] record(Methodology methodology) {
        return ScoreRecord.of(methodology, registered()).bytes();
    }

    /** The record of its score after a review. */
    byte[] record(Methodology methodology, ReviewDecisions review) {
        return ScoreRecord.of(methodology, registered(), review).bytes();
    }

    /** The record of its score as everybody may read it. */
    byte[] publicRecord(Methodology methodology, Set<String> reviewersOnlyQuestions) {
        return PublicRecord.of(methodology, registered(),
                new Audiences(Map.of(form, reviewersOnlyQuestions)));
    }

    /** The same after a review. */
    byte[] publicRecord(Methodology methodology, Set<String> reviewersOnlyQuestions, ReviewDecisions review) {
        return PublicRecord.of(methodology, registered(),
                new Audiences(Map.of(form, reviewersOnlyQuestions)), review);
    }

    private RegisteredFiling registered() {
        Map<String, String> commitments = new HashMap<>();
        parts.keySet().forEach(key -> commitments.put(key, commitment(key)));
        return new RegisteredFiling(DISCLOSURE, 1, 2, 7, digest(), commitments,
                Instant.parse("2021-02-24T12:00:00.120Z"),
                new Filing(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), null, List.of(form),
                        answers));
    }

    private String digest() {
        Set<String> keys = new TreeSet<>(parts.keySet());
        keys.removeAll(reviewersOnly);
        if (!reviewersOnly.isEmpty()) {
            keys.add("reviewers");
        }
        return Canonical.digest(list(keys));
    }

    private byte[] list(Set<String> keys) {
        StringBuilder list = new StringBuilder();
        keys.forEach(key -> list.append(list.isEmpty() ? "[" : ",").append("[\"").append(key).append("\",\"")
                .append(commitment(key)).append("\"]"));
        return list.append("]").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String commitment(String key) {
        return Canonical.digest(Base64.getUrlDecoder().decode(salt(key)), key.equals("reviewers")
                ? list(new TreeSet<>(reviewersOnly))
                : Canonical.bytes(parts.getOrDefault(key, Map.of())));
    }

    private String salt(String key) {
        return (String) salts.computeIfAbsent(key, _ -> {
            byte[] salt = new byte[32];
            java.util.Arrays.fill(salt, (byte) (200 + salts.size()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
        });
    }
}
