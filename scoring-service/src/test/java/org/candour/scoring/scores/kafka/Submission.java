package org.candour.scoring.scores.kafka;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.producer.ProducerRecord;

import org.candour.scoring.scores.Samples;
import org.candour.support.event.Event;
import org.candour.support.event.EventRecords;

/**
 * A submitted filing as the register announces it.
 *
 * @param company its company
 * @param disclosure the disclosure's id
 * @param version its version
 * @param position its position
 * @param form the form, in version 1
 */
record Submission(String company, String disclosure, int version, long position, String form) {

    // tests share the broker, not the database; still no two filings share a position
    private static final AtomicLong POSITIONS = new AtomicLong();

    /** A first version of a new disclosure of a company that no other test has. */
    static Submission of(String form) {
        return of(anyCompany(), form);
    }

    static Submission of(String company, String form) {
        return new Submission(company, UUID.randomUUID().toString(), 1, POSITIONS.incrementAndGet(), form);
    }

    static String anyCompany() {
        return "XI-TEST-" + UUID.randomUUID();
    }

    Submission next() {
        return new Submission(company, disclosure, version + 1, POSITIONS.incrementAndGet(), form);
    }

    ProducerRecord<String, byte[]> message() {
        return message(data());
    }

    ProducerRecord<String, byte[]> message(Map<String, ?> data) {
        return EventRecords.toRecord(Topics.DISCLOSURES,
                Event.now("/disclosure-service", DisclosureSubmitted.TYPE, company, data));
    }

    Map<String, Object> data() {
        Map<String, Object> data = new TreeMap<>();
        data.put("type", DisclosureSubmitted.TYPE);
        data.put("disclosure", disclosure);
        data.put("version", version);
        data.put("revision", version);
        data.put("position", position);
        data.put("digest", "sha256:" + String.format("%064x", position));
        data.put("submittedAt", Samples.SUBMITTED.toString());
        data.put("kind", "disclosure");
        data.put("company", Map.of("id", company, "name", "Acme", "country", "DE"));
        data.put("period", Map.of("from", "2025-01-01", "to", "2025-12-31"));
        data.put("forms", List.of(Map.of("id", form, "version", "1")));
        data.put("answers", List.of());
        return data;
    }

    /** Its company makes it public. */
    ProducerRecord<String, byte[]> published() {
        return EventRecords.toRecord(Topics.DISCLOSURES,
                Event.now("/disclosure-service", DisclosurePublished.TYPE, company, publication()));
    }

    private Map<String, Object> publication() {
        return Map.of("type", DisclosurePublished.TYPE, "disclosure", disclosure, "version", version,
                "revision", version + 1, "position", position, "company", company, "publishedAt",
                Samples.SUBMITTED.plusSeconds(60).toString());
    }

    /** The ids of its scores by the sample rules. */
    List<String> scores() {
        return List.of(disclosure + ":" + version + ":alpha:1", disclosure + ":" + version + ":beta:1");
    }

}
