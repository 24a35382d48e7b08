package org.candour.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** An answer as people read it: its structured and its free part put together, as far as they are open. */
final class WordedAnswer {

    /** Say in the structured part that there is something in the free one. */
    private static final Set<String> FLAGS = Set.of("reasonGiven", "textGiven", "planGiven");

    private static final Set<String> FREE = Set.of("text", "reason", "plan", "issues", "impacts");

    private static final Set<String> FREE_OF_EVIDENCE = Set.of("title", "link");

    private WordedAnswer() {}

    /** What the parts say. */
    static Map<String, Object> said(Map<String, Object> structured, @Nullable Part free) {
        Map<String, Object> said = new TreeMap<>(structured);
        said.keySet().removeAll(FLAGS);
        Map<String, Object> words = free == null ? null : free.content();
        if (words != null) {
            words.forEach((name, value) -> said.merge(name, value, WordedAnswer::together));
            said.computeIfPresent("choices", (_, choices) -> withoutIssues(choices, words.get("issues")));
        }
        return said;
    }

    /** What is read, without what belongs to a free part that is not open. */
    static Map<String, Object> read(Map<String, Object> answer, @Nullable Part free) {
        Map<String, Object> read = new TreeMap<>(answer);
        if (free != null && !free.isOpen()) {
            read.keySet().removeAll(FREE);
            read.computeIfPresent("evidence", (_, evidence) -> withoutWords(evidence));
        }
        return read;
    }

    /** Titles and links stand beside the facts of the items that they belong to. */
    private static Object together(Object facts, Object words) {
        if (!(facts instanceof List<?> items) || !(words instanceof List<?> others)
                || items.size() != others.size()) {
            return words;
        }
        List<Object> together = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Map<Object, Object> item = members(items.get(i));
            item.putAll(members(others.get(i)));
            together.add(item);
        }
        return together;
    }

    private static Object withoutWords(Object evidence) {
        return evidence instanceof List<?> items ? items.stream().map(item -> {
            Map<Object, Object> facts = members(item);
            facts.keySet().removeAll(FREE_OF_EVIDENCE);
            return facts;
        }).toList() : evidence;
    }

    /** The keys of issues count as ticked; said with the issues, they are not said again. */
    private static Object withoutIssues(Object choices, @Nullable Object issues) {
        Set<Object> keys = new HashSet<>();
        if (issues instanceof List<?> list) {
            list.forEach(issue -> keys.add(Wording.or(members(issue).get("key"))));
        }
        return choices instanceof List<?> list
                ? list.stream().filter(choice -> !keys.contains(choice)).toList()
                : choices;
    }

    private static Map<Object, Object> members(@Nullable Object value) {
        return new TreeMap<>(value instanceof Map<?, ?> map ? map : Map.of());
    }
}
