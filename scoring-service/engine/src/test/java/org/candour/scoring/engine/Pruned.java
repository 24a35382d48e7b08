package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A methodology's data without one question, where its rules can do without it. */
final class Pruned {

    private final String question;
    private boolean impossible;

    private Pruned(String question) {
        this.question = question;
    }

    /** None if a rule would be left with nothing in it, or a condition without its answer. */
    static @Nullable Map<String, Object> without(Map<String, Object> data, String question) {
        Pruned pruned = new Pruned(question);
        Map<String, Object> without = new LinkedHashMap<>(data);
        without.replaceAll((part, value) -> switch (part) {
            case "rules" -> pruned.map((Map<?, ?>) value);
            case "questions" -> ((List<?>) value).stream()
                    .filter(group -> !List.of(question).equals(((Map<?, ?>) group).get("ids"))).toList();
            case "notApplicable" -> pruned.admissions((Map<?, ?>) value);
            default -> value;
        });
        dropUnused(without, "points", "points");
        dropUnused(without, "dimensions", "over");
        return pruned.impossible ? null : without;
    }

    private static void dropUnused(Map<String, Object> data, String part, String use) {
        List<?> used = ((List<?>) data.getOrDefault("questions", List.of())).stream()
                .map(group -> ((Map<?, ?>) group).get(use)).toList();
        data.computeIfPresent(part, (_, names) -> {
            Map<Object, Object> kept = new LinkedHashMap<>((Map<?, ?>) names);
            kept.keySet().removeIf(name -> !used.contains(name));
            return kept;
        });
    }

    private Object value(Object value) {
        if (value.equals(question)) {
            impossible = true;
        }
        return switch (value) {
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            default -> value;
        };
    }

    private Map<Object, Object> map(Map<?, ?> map) {
        Map<Object, Object> pruned = new LinkedHashMap<>();
        map.forEach((key, each) -> pruned.put(key, value(each)));
        return pruned;
    }

    /** A list of parts, with or without weights, can lose one if another is left that weighs something. */
    private List<Object> list(List<?> list) {
        List<Object> kept = new ArrayList<>();
        for (Object item : list) {
            boolean weighed = item instanceof Map<?, ?> map && map.containsKey("weight")
                    && map.containsValue(question);
            if (!item.equals(question) && !weighed) {
                kept.add(value(item));
            }
        }
        boolean weighs = kept.stream()
                .anyMatch(item -> !(item instanceof Map<?, ?> map) || !map.containsKey("weight")
                        || !map.get("weight").equals(0));
        impossible |= !weighs;
        return kept;
    }

    private Map<Object, Object> admissions(Map<?, ?> admissions) {
        Map<Object, Object> kept = new LinkedHashMap<>(admissions);
        kept.remove(question);
        impossible |= kept.values().stream().anyMatch(each -> ((Map<?, ?>) each).containsValue(question));
        return kept;
    }
}
