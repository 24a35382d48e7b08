package org.candour.scoring.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What each node and result of a methodology depends on: tells what can still be computed again where some answers are
 * withheld. It says too much rather than too little.
 */
public final class Dependencies {

    /** A question, wherever it is answered. */
    public record Asked(String form, String question) {}

    private final Plan plan;
    private final IdentityHashMap<Node, Set<Asked>> done = new IdentityHashMap<>();
    private final Map<String, Set<Asked>> nodes = new HashMap<>();
    private final Map<String, Set<Asked>> everywhere = new HashMap<>();
    private final Map<String, Set<Asked>> results = new HashMap<>();

    private Dependencies(Plan plan) {
        this.plan = plan;
        for (ResultPlan result : plan.results()) {
            Set<Asked> asked = new HashSet<>(of(result.node()));
            result.required().forEach(question -> add(question, asked));
            keys(result.declared(), asked);
            result.beside().forEach(beside -> asked.addAll(of(beside.node())));
            results.put(result.name(), Set.copyOf(asked));
        }
    }

    /** Those of a methodology. */
    public static Dependencies of(Methodology methodology) {
        return new Dependencies(methodology.plan());
    }

    /** What a node of the tree depends on; null if no rule and no question has that id. */
    public @Nullable Set<Asked> ofNode(String id) {
        return nodes.get(id);
    }

    /**
     * Which of those it reads at every key of their dimension, also where it stands at one itself; nothing if there is no
     * such node. The others it reads at its own key, or where they answer for every key.
     */
    public Set<Asked> everywhere(String id) {
        return everywhere.getOrDefault(id, Set.of());
    }

    /** What a result depends on, with what stands beside it; nothing if there is no such result. */
    public Set<Asked> ofResult(String name) {
        return results.getOrDefault(name, Set.of());
    }

    private Set<Asked> of(Node node) {
        Set<Asked> known = done.get(node);
        if (known != null) {
            return known;
        }
        Set<Asked> asked = new HashSet<>();
        Set<Asked> all = everywhere.computeIfAbsent(node.head().id(), _ -> new HashSet<>());
        node.parts().forEach(part -> {
            asked.addAll(of(part));
            all.addAll(everywhere(part.head().id()));
        });
        switch (node) {
            case Leaf leaf -> add(leaf.question(), asked);
            case Over over -> {
                all.addAll(asked);
                keys(over.dimension(), asked);
            }
            case Mean _,Sum _,Requirements _,Capped _,Extrapolated _ -> {
            }
        }
        done.put(node, asked);
        nodes.computeIfAbsent(node.head().id(), _ -> new HashSet<>()).addAll(asked);
        return asked;
    }

    private void add(Question question, Set<Asked> asked) {
        asked.add(new Asked(question.form().id(), question.id()));
        Question.Admission admission = question.notApplicable();
        String other = admission == null ? null : admission.other();
        if (other != null) {
            asked.add(new Asked(question.form().id(), other));
        }
        keys(question.dimension(), asked);
    }

    /** The questions that say which keys a dimension has. */
    private void keys(@Nullable Dimension dimension, Set<Asked> asked) {
        if (dimension != null) {
            String named = dimension.named();
            if (named != null && plan.question(dimension.form(), named) != null) {
                asked.add(new Asked(dimension.form(), named));
            }
            Dimension.Declared declared = dimension.declared();
            if (declared != null) {
                asked.add(new Asked(dimension.form(), declared.by()));
            }
        }
    }
}
