package org.candour.disclosure.register.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.candour.disclosure.register.Contents;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.PublicFiling;
import org.candour.disclosure.register.json.OpenedFiling.Part;

/** What of a filing everybody may read once it is published: as text, and back. */
public final class ForEverybody {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String STRUCTURED = "/structured";
    private static final Set<String> OPEN = Set.of(Contents.FACTS, "coverage");

    private ForEverybody() {}

    /**
     * Whether everybody sees what is in a part that everybody knows of: the facts, whom it covers, and the structured
     * answers. What somebody wrote freely stays closed, for it may name people.
     */
    public static boolean opens(String key) {
        return OPEN.contains(key) || key.endsWith(STRUCTURED);
    }

    /**
     * Takes it out of a whole filing.
     *
     * @throws IllegalStateException if parts for reviewers only are not apart: their keys would tell
     */
    public static PublicFiling of(Entry entry) {
        Filing filing = entry.filing();
        OpenedFiling whole = OpenedFiling.of(filing);
        if (!whole.keepsReviewersPartsApart()) {
            throw new IllegalStateException("parts for reviewers are not apart at " + entry.position());
        }
        return new PublicFiling(filing.disclosure(), filing.version(), entry.position(), filing.submittedAt(),
                filing.digest(), text(whole));
    }

    private static String text(OpenedFiling whole) {
        ObjectNode text = MAPPER.createObjectNode();
        ArrayNode answers = text.putArray("answers");
        ArrayNode parts = text.putArray("parts");
        whole.parts().forEach((key, part) -> {
            if (!part.reviewersOnly()) {
                ObjectNode known = parts.addObject().put("key", key).put("commitment", part.commitment());
                ObjectNode content = part.content();
                if (opens(key) && content != null) {
                    known.put("salt", part.salt()).set("content", content);
                }
            }
        });
        // in the order filed
        whole.answers().stream().filter(key -> isKnown(whole.parts().get(key))).forEach(answers::add);
        return MAPPER.writeValueAsString(text);
    }

    private static boolean isKnown(@Nullable Part part) {
        return part != null && !part.reviewersOnly();
    }

    /** Reads it back. Parts that are closed have no content and an empty salt. */
    public static OpenedFiling read(PublicFiling filing) {
        JsonNode text = MAPPER.readTree(filing.open());
        List<String> answers = new ArrayList<>();
        text.path("answers").forEach(key -> answers.add(key.stringValue()));
        SortedMap<String, Part> parts = new TreeMap<>();
        text.path("parts").forEach(part -> parts.put(part.path("key").stringValue(),
                new Part(part.path("content") instanceof ObjectNode content ? content : null,
                        part.path("salt").stringValue(""), part.path("commitment").stringValue(), false)));
        return new OpenedFiling((ObjectNode) text.path("parts").valueStream()
                .filter(part -> part.path("key").stringValue().equals(Contents.FACTS)).findFirst()
                .orElseThrow().path("content"), answers, parts);
    }
}
