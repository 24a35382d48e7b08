package org.candour.disclosure.register.json;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
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
 * @param answers the keys of structured parts, in the order filed
 * @param parts all parts by key
 */
public record OpenedFiling(ObjectNode facts, List<String> answers, SortedMap<String, Part> parts) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> ENVELOPE = Set.of("type", "disclosure", "version", "revision", "digest",
            "commitment",
            "submittedAt", "findings", "answers");

    /**
     * A part with what opens it.
     *
     * @param content none for {@link Contents#REVIEWERS}, which is the list of the parts for reviewers only
     * @param salt 32 bytes, base64url
     * @param reviewersOnly whether it is in the digest by {@link Contents#REVIEWERS} and not by itself
     */
    public record Part(@Nullable ObjectNode content, String salt, String commitment, boolean reviewersOnly) {}

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
        OpenedFiling opened = new OpenedFiling(facts, new ArrayList<>(), new TreeMap<>());
        MAPPER.readTree(filing.sealed()).path("parts").forEach(part -> opened.add(part, structured));
        if (!Sealing.digest(opened.commitments(false)).equals(filing.digest())) {
            throw new IllegalStateException(
                    "the parts of " + filing.disclosure() + " do not give its digest");
        }
        return opened;
    }

    /** Whether parts for reviewers only are kept out of the list that the digest is made over. */
    public boolean keepsReviewersPartsApart() {
        return parts.containsKey(Contents.REVIEWERS);
    }

    /** The content of a part, if there is such a part. */
    public @Nullable ObjectNode content(String key) {
        Part part = parts.get(key);
        return part == null ? null : part.content();
    }

    private void add(JsonNode part, List<ObjectNode> structured) {
        String key = part.path("key").stringValue();
        ObjectNode content = null;
        if (part.path("body") instanceof ObjectNode kept) {
            content = kept;
        } else if (key.equals(Contents.FACTS)) {
            content = facts;
        } else if (!key.equals(Contents.REVIEWERS)) {
            content = structured.get(answers.size());
            answers.add(key);
        }
        String canonical = content == null
                ? Sealing.list(commitments(true))
                : CanonicalJson.text(content);
        String salt = part.path("salt").stringValue();
        parts.put(key, new Part(content, salt,
                Sealing.commitment(Base64.getUrlDecoder().decode(salt), canonical), part.has("within")));
    }

    private SortedMap<String, String> commitments(boolean reviewersOnly) {
        SortedMap<String, String> commitments = new TreeMap<>();
        parts.forEach((key, part) -> {
            if (part.reviewersOnly() == reviewersOnly) {
                commitments.put(key, part.commitment());
            }
        });
        return commitments;
    }
}
