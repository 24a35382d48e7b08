package org.candour.disclosure.register.json;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.candour.disclosure.register.Contents;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.Sealing;
import org.candour.support.json.CanonicalJson;

/**
 * What a filing says, read back from the register.
 *
 * @param facts what is filed, by whom, for when
 * @param answers structured parts, in the order filed, under their keys
 * @param free free parts under their keys
 * @param parts all of them by key, in the order of the digest
 */
public record OpenedFiling(ObjectNode facts, List<Map.Entry<String, ObjectNode>> answers,
        Map<String, ObjectNode> free, SortedMap<String, Part> parts) {

    /**
     * A part with what opens it.
     *
     * @param salt 32 bytes, base64url without padding
     * @param content what was committed to, together with the salt
     */
    public record Part(String commitment, String salt, ObjectNode content) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> ENVELOPE = Set.of("type", "disclosure", "version", "revision", "digest",
            "commitment", "submittedAt", "answers");

    /**
     * Opens a filing, making every commitment again from what is stored.
     *
     * @throws IllegalStateException if they do not give its digest: what is stored is not what was filed
     */
    public static OpenedFiling of(Filing filing) {
        ObjectNode facts = (ObjectNode) MAPPER.readTree(filing.event());
        List<ObjectNode> structured = new ArrayList<>();
        for (JsonNode answer : facts.path("answers")) {
            structured.add(((ObjectNode) answer).without("commitment"));
        }
        ENVELOPE.forEach(facts::remove);
        List<Map.Entry<String, ObjectNode>> answers = new ArrayList<>();
        Map<String, ObjectNode> free = new HashMap<>();
        SortedMap<String, String> commitments = new TreeMap<>();
        SortedMap<String, Part> parts = new TreeMap<>();
        for (JsonNode part : MAPPER.readTree(filing.sealed()).path("parts")) {
            String key = part.path("key").stringValue();
            ObjectNode body;
            if (part.path("body") instanceof ObjectNode kept) {
                body = kept;
                free.put(key, body);
            } else if (key.equals(Contents.FACTS)) {
                body = facts;
            } else {
                body = structured.get(answers.size());
                answers.add(Map.entry(key, body));
            }
            String salt = part.path("salt").stringValue();
            String commitment = Sealing.commitment(Base64.getUrlDecoder().decode(salt),
                    CanonicalJson.text(body));
            commitments.put(key, commitment);
            parts.put(key, new Part(commitment, salt, body));
        }
        if (!Sealing.digest(commitments).equals(filing.digest())) {
            throw new IllegalStateException(
                    "the parts of " + filing.disclosure() + " do not give its digest");
        }
        return new OpenedFiling(facts, answers, free, parts);
    }
}
