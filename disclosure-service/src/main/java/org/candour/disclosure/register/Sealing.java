package org.candour.disclosure.register;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.candour.disclosure.register.Contents.Piece;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;

/**
 * Commits to every part of a filing apart: SHA-256 over 32 random bytes and the part's canonical bytes. A part can be
 * withheld, opened to one reader, or erased with its salt, and the digest over the commitments still verifies.
 *
 * <p>Parts for reviewers only are in the digest by one part, {@value Contents#REVIEWERS}, whose content is the ordered
 * list of their keys and commitments. Every filing has it, also where that list is empty: so the digest verifies for who
 * may know neither how many such parts there are nor of which questions.
 */
public final class Sealing {

    /** The type of the event that a filing is. */
    public static final String EVENT_TYPE = "org.candour.disclosure.submitted.v1";

    private static final int SALT = 32;

    private final SecureRandom random;

    public Sealing(SecureRandom random) {
        this.random = random;
    }

    /** The filing, ready for the register. */
    public Filing seal(UUID disclosure, int version, long revision, String company, String actor, Instant at,
            Contents contents) {
        byte[] salts = new byte[SALT * (2 + contents.answers().size() + contents.free().size())];
        random.nextBytes(salts);
        Sealer sealer = new Sealer(salts);
        String facts = CanonicalJson.text(contents.facts());
        String commitmentToFacts = sealer.add(Contents.FACTS, facts, false, false);
        StringBuilder answers = new StringBuilder("[");
        for (Piece answer : contents.answers()) {
            String body = CanonicalJson.text(answer.body());
            String commitment = sealer.add(answer.key(), body, false, answer.reviewersOnly());
            answers.append(answers.length() == 1 ? "" : ",").append(body, 0, body.length() - 1)
                    .append(",\"commitment\":\"").append(commitment).append("\"}");
        }
        answers.append(']');
        for (Piece free : contents.free()) {
            sealer.add(free.key(), CanonicalJson.text(free.body()), true, free.reviewersOnly());
        }
        sealer.add(Contents.REVIEWERS, list(sealer.reviewers), false, false);
        String digest = digest(sealer.commitments);
        Map<String, Object> told = new HashMap<>(Map.of("type", EVENT_TYPE, "disclosure",
                disclosure.toString(),
                "version", version, "revision", revision, "digest", digest, "commitment", commitmentToFacts,
                "submittedAt", at.toString()));
        if (!contents.findings().isEmpty()) {
            told.put("findings", contents.findings());
        }
        String envelope = CanonicalJson.text(told);
        String event = envelope.substring(0, envelope.length() - 1) + ","
                + facts.substring(1, facts.length() - 1)
                + ",\"answers\":" + answers + "}";
        return new Filing(disclosure, version, revision, company, actor, at, digest, event,
                "{\"parts\":[" + String.join(",", sealer.sealed) + "]}");
    }

    /** The commitment to a part. */
    public static String commitment(byte[] salt, String canonical) {
        return Digest.of(salt, canonical.getBytes(StandardCharsets.UTF_8)).text();
    }

    /** The digest over the list of (key, commitment), ordered by key. */
    public static String digest(Map<String, String> commitments) {
        return Digest.of(list(commitments).getBytes(StandardCharsets.UTF_8)).text();
    }

    /** The canonical bytes of the list of (key, commitment), ordered by key. */
    public static String list(Map<String, String> commitments) {
        List<List<String>> ordered = new ArrayList<>(commitments.size());
        new TreeMap<>(commitments).forEach((key, commitment) -> ordered.add(List.of(key, commitment)));
        return CanonicalJson.text(ordered);
    }

    private static final class Sealer {

        private final byte[] salts;
        private final Map<String, String> commitments = new TreeMap<>();
        private final Map<String, String> reviewers = new TreeMap<>();
        private final List<String> sealed = new ArrayList<>();

        Sealer(byte[] salts) {
            this.salts = salts;
        }

        /** @param kept whether the body is kept with its salt, because it is not in the event */
        String add(String key, String body, boolean kept, boolean reviewersOnly) {
            byte[] salt = new byte[SALT];
            System.arraycopy(salts, SALT * sealed.size(), salt, 0, SALT);
            String commitment = commitment(salt, body);
            if ((reviewersOnly ? reviewers : commitments).put(key, commitment) != null) {
                throw new IllegalArgumentException("two parts have the same key");
            }
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
            sealed.add("{\"key\":" + CanonicalJson.text(key) + ",\"salt\":\"" + text + "\""
                    + (reviewersOnly ? ",\"within\":\"" + Contents.REVIEWERS + "\"" : "")
                    + (kept ? ",\"body\":" + body : "") + "}");
            return commitment;
        }
    }
}
