package org.candour.disclosure.register.http;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.candour.disclosure.api.CommitmentDto;
import org.candour.disclosure.api.CompanySnapshotDto;
import org.candour.disclosure.api.DraftDto;
import org.candour.disclosure.api.VersionDto;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.json.OpenedFiling;
import org.candour.disclosure.register.json.OpenedFiling.Part;

/**
 * Writes an entry as the filing that it was: each answer's structured and free part put together again, and the parts
 * themselves as they were committed to.
 */
final class VersionWriting {

    private static final String STRUCTURED = "/structured";
    private static final List<String> FLAGS = List.of("reasonGiven", "textGiven", "planGiven");

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final JsonMapper mapper;

    VersionWriting(JsonMapper mapper) {
        this.mapper = mapper;
    }

    VersionDto version(Entry entry) {
        OpenedFiling opened = OpenedFiling.of(entry.filing());
        return new VersionDto().disclosure(entry.filing().disclosure()).version(entry.filing().version())
                .revision(entry.filing().revision()).position(entry.position())
                .digest(entry.filing().digest())
                .submittedAt(entry.filing().submittedAt().atOffset(ZoneOffset.UTC))
                .company(mapper.treeToValue(opened.facts().path("company"), CompanySnapshotDto.class))
                .filing(filing(opened))
                .commitments(opened.parts().entrySet().stream()
                        .map(each -> part(each.getKey(), each.getValue())).toList());
    }

    /** With its salt: only for those who may read what it opens. */
    private CommitmentDto part(String key, Part part) {
        return new CommitmentDto().key(key).commitment(part.commitment()).salt(part.salt())
                .content(mapper.convertValue(part.content(), CONTENT));
    }

    private DraftDto filing(OpenedFiling opened) {
        ObjectNode filing = opened.facts().deepCopy();
        filing.put("company", opened.facts().path("company").path("id").stringValue());
        if (filing.path("figures") instanceof ObjectNode figures) {
            number(figures, "turnover");
            number(figures, "assets");
        }
        ArrayNode answers = filing.putArray("answers");
        for (Map.Entry<String, ObjectNode> structured : opened.answers()) {
            String key = structured.getKey();
            String free = key.substring(0, key.length() - STRUCTURED.length()) + "/free";
            answers.add(answer(structured.getValue().deepCopy(), opened.free().get(free)));
        }
        for (String whole : List.of("coverage", "attestation")) {
            ObjectNode part = opened.free().get(whole);
            if (part != null) {
                filing.set(whole, part);
            }
        }
        return mapper.treeToValue(filing, DraftDto.class);
    }

    private static ObjectNode answer(ObjectNode answer, @Nullable ObjectNode free) {
        answer.remove(FLAGS);
        number(answer, "number");
        if (free != null) {
            for (Map.Entry<String, JsonNode> field : free.properties()) {
                switch (field.getKey()) {
                    case "evidence" -> evidence((ArrayNode) answer.path("evidence"), field.getValue());
                    default -> answer.set(field.getKey(), field.getValue());
                }
            }
            withoutIssueKeys(answer);
        }
        return answer;
    }

    /** Titles and links stand beside the items that they belong to. */
    private static void evidence(ArrayNode items, JsonNode free) {
        for (int i = 0; i < items.size(); i++) {
            ((ObjectNode) items.get(i)).setAll((ObjectNode) free.get(i));
        }
    }

    /** The keys of salient issues were counted as ticked; said with the issues, they need not be said again. */
    private static void withoutIssueKeys(ObjectNode answer) {
        Set<String> keys = new LinkedHashSet<>();
        answer.path("issues").forEach(issue -> keys.add(issue.path("key").stringValue()));
        if (!keys.isEmpty() && answer.path("choices") instanceof ArrayNode choices) {
            choices.removeIf(choice -> keys.contains(choice.stringValue()));
        }
    }

    private static void number(ObjectNode object, String field) {
        if (object.path(field).isString()) {
            object.put(field, new BigDecimal(object.path(field).stringValue()));
        }
    }
}
