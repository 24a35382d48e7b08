package org.candour.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Dependencies;
import org.candour.scoring.engine.Dependencies.Asked;
import org.candour.scoring.engine.record.PartKey;
import org.candour.verify.Json.Nothing;

/** What of a score does not depend on the answers that are withheld, and is compared with the score without them. */
final class PartlyOpen {

    /** What a node has whatever is answered. */
    private static final Set<String> FIXED = Set.of("node", "at", "rule", "label", "weight", "max",
            "repeated");

    private final Dependencies dependencies;
    private final List<PartKey> withheld;
    private int nodes;
    private int equal;

    /** @param withheld answers that the score read and that are not open */
    PartlyOpen(Dependencies dependencies, List<PartKey> withheld) {
        this.dependencies = dependencies;
        this.withheld = withheld;
    }

    /** Whether nothing is withheld that was read. */
    boolean isWhole() {
        return withheld.isEmpty();
    }

    int nodes() {
        return nodes;
    }

    int equalNodes() {
        return equal;
    }

    /** Whether a result can be computed again. */
    boolean isOpen(String result) {
        return !affects(dependencies.ofResult(result), Set.of(), null);
    }

    /** @throws Different at the first place that is open and differs */
    void compare(Map<String, Object> record, Map<String, Object> again) {
        for (String name : names(record, again)) {
            switch (name) {
                case "inputs", "incomplete" -> {
                    // over everything that was read
                }
                case "results" -> results(record.get(name), again.get(name));
                case "tree" -> node("/tree", member(record, name), member(again, name), null);
                default -> same("/" + name, member(record, name), member(again, name));
            }
        }
    }

    private void results(@Nullable Object record, @Nullable Object again) {
        if (record instanceof Map<?, ?> one && again instanceof Map<?, ?> other) {
            names(one, other).stream().filter(this::isOpen).forEach(name -> same(
                    Difference.below("/results", name), member(one, name), member(other, name)));
        } else {
            same("/results", or(record), or(again));
        }
    }

    private void node(String place, Object record, Object again, @Nullable Set<Asked> above) {
        if (!(record instanceof Map<?, ?> one) || !(again instanceof Map<?, ?> other)) {
            same(place, record, again);
            return;
        }
        String id = String.valueOf(other.get("node"));
        Set<Asked> own = dependencies.ofNode(id);
        Set<Asked> asked = own == null ? above : own;
        int below = count(other);
        nodes++;
        if (asked != null && !affects(asked, dependencies.everywhere(id), at(other))) {
            same(place, one, other);
            nodes += below;
            equal += 1 + below;
            return;
        }
        FIXED.stream().sorted().forEach(
                name -> same(Difference.below(place, name), member(one, name), member(other, name)));
        List<?> theirs = one.get("children") instanceof List<?> list ? list : List.of();
        List<?> ours = other.get("children") instanceof List<?> list ? list : List.of();
        // they may be others where the answer that names the keys is withheld
        for (int i = 0; i < ours.size() && ours.size() == theirs.size(); i++) {
            node(Difference.below(place + "/children", i), or(theirs.get(i)), or(ours.get(i)), asked);
        }
    }

    private static int count(Map<?, ?> node) {
        int count = 0;
        for (Object child : node.get("children") instanceof List<?> list ? list : List.of()) {
            count += 1 + (child instanceof Map<?, ?> map ? count(map) : 0);
        }
        return count;
    }

    /** Whether something withheld enters what depends on these questions, at a place if it stands at one. */
    private boolean affects(Set<Asked> asked, Set<Asked> everywhere, @Nullable At place) {
        return withheld.stream().anyMatch(key -> {
            Asked question = new Asked(key.form(), key.question());
            return asked.contains(question) && (everywhere.contains(question) || mayReach(key.at(), place));
        });
    }

    private static boolean mayReach(@Nullable At answered, @Nullable At place) {
        return answered == null || place == null || answered.key().equals(At.EVERY) || answered.equals(place)
                || !answered.dimension().equals(place.dimension());
    }

    private static @Nullable At at(Map<?, ?> node) {
        if (!(node.get("at") instanceof Map<?, ?> at) || at.size() != 1) {
            return null;
        }
        Map.Entry<?, ?> only = at.entrySet().iterator().next();
        return new At(String.valueOf(only.getKey()), String.valueOf(only.getValue()));
    }

    private static Set<String> names(Map<?, ?> one, Map<?, ?> other) {
        Set<String> names = new TreeSet<>();
        one.keySet().forEach(name -> names.add((String) name));
        other.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    private static Object member(Map<?, ?> map, String name) {
        return or(map.get(name));
    }

    private static Object or(@Nullable Object value) {
        return value == null ? Nothing.ABSENT : value;
    }

    private static void same(String place, Object one, Object other) {
        Difference.first(place, one, other).ifPresent(found -> {
            throw Comparison.different(found);
        });
    }
}
