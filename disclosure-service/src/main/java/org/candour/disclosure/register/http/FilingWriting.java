package org.candour.disclosure.register.http;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.candour.disclosure.api.DraftDto;
import org.candour.disclosure.register.json.OpenedFiling;

/** Writes what was filed in the shape that it was filed in, as far as its reader may see it. */
final class FilingWriting {

    private static final List<String> FLAGS = List.of("reasonGiven", "textGiven", "planGiven");

    private final JsonMapper mapper;

    FilingWriting(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Everything: each answer's structured and free part put together again. */
    DraftDto filing(OpenedFiling opened, Reader reader) {
        ObjectNode filing = opened.facts().deepCopy();
        filing.put("company", opened.facts().path("company").path("id").stringValue());
        if (filing.path("figures") instanceof ObjectNode figures) {
            number(figures, "turnover");
            number(figures, "assets");
        }
        ArrayNode answers = filing.putArray("answers");
        for (String key : opened.answers()) {
            if (reader.sees(key, opened)) {
                ObjectNode structured = Objects.requireNonNull(opened.content(key)).deepCopy();
                answers.add(answer(structured, seen(Reader.freeBeside(key), opened, reader)));
            }
        }
        for (String whole : List.of("coverage", "attestation")) {
            ObjectNode part = seen(whole, opened, reader);
            if (part != null) {
                filing.set(whole, part);
            }
        }
        return mapper.treeToValue(filing, DraftDto.class);
    }

    private static @Nullable ObjectNode seen(String key, OpenedFiling opened, Reader reader) {
        return reader.sees(key, opened) ? opened.content(key) : null;
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
