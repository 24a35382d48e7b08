package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Keys;
import org.candour.scoring.engine.ScoreNode.Cap;
import org.candour.scoring.engine.ScoreNode.Reading;

/** Writes the values of a filing down as a tree in which everything stands in full once. */
final class Tree {

    private final Plan plan;
    private final Answers answers;
    private final Valuation valuation;
    private final boolean[] @Nullable [] shown;

    Tree(Plan plan, Answers answers, Valuation valuation) {
        this.plan = plan;
        this.answers = answers;
        this.valuation = valuation;
        this.shown = new boolean[plan.nodes()][];
    }

    static ScoreNode root(String methodology, List<ScoreNode> results) {
        return new ScoreNode(methodology, null, "results", null, null, null, Map.of(), null, List.of(), false,
                results);
    }

    ScoreNode of(Node node) {
        return of(node, 0, null);
    }

    /** The places of a node that the tree does not have yet. */
    List<ScoreNode> notYetShown(Node node) {
        List<ScoreNode> nodes = new ArrayList<>();
        for (int slot = 0; slot < answers.slots(node.head().open()); slot++) {
            boolean[] places = shown[node.head().index()];
            if (places == null || !places[slot]) {
                nodes.add(of(node, slot, null));
            }
        }
        return nodes;
    }

    private ScoreNode of(Node node, int slot, @Nullable Rational weight) {
        Node.Head head = node.head();
        boolean repeated = !firstTime(head, slot);
        Reading reading = null;
        String rule;
        List<Cap> caps = List.of();
        List<ScoreNode> children = List.of();
        switch (node) {
            case Node.Leaf leaf -> {
                rule = "answer";
                reading = reading(leaf, slot);
            }
            case Node.Mean mean -> {
                rule = mean.weighted() ? "weighted mean" : "mean";
                children = repeated ? children : below(mean, slot);
            }
            case Node.Over over -> {
                rule = (over.lowest() ? "lowest over " : "mean over ") + over.dimension().name();
                children = repeated ? children : below(over);
            }
            case Node.Capped capped -> {
                rule = "capped";
                caps = caps(plan, valuation, capped, slot);
                children = repeated ? children : List.of(of(capped.below(), slot, Rational.ONE));
            }
        }
        return new ScoreNode(head.id(), answers.at(head.open(), slot), rule, head.label(), weight, head.max(),
                numbers(plan, valuation.of(node, slot)), reading, caps, repeated, children);
    }

    private boolean firstTime(Node.Head head, int slot) {
        boolean[] places = shown[head.index()];
        if (places == null) {
            places = new boolean[answers.slots(head.open())];
            shown[head.index()] = places;
        }
        int place = head.open() == null ? 0 : slot;
        boolean first = !places[place];
        places[place] = true;
        return first;
    }

    private List<ScoreNode> below(Node.Mean mean, int slot) {
        List<ScoreNode> children = new ArrayList<>(mean.below().size());
        for (int index = 0; index < mean.below().size(); index++) {
            children.add(of(mean.below().get(index), slot,
                    mean.weighted() ? mean.weights().get(index) : Rational.ONE));
        }
        return children;
    }

    private List<ScoreNode> below(Node.Over over) {
        Keys keys = answers.keys(over.dimension());
        List<ScoreNode> children = new ArrayList<>();
        if (over.parts().isEmpty()) {
            for (int slot = 0; slot < answers.slots(over.dimension()); slot++) {
                children.add(of(over.below(), slot, over.lowest() ? null : Rational.ONE));
            }
        }
        for (Node.Part part : over.parts()) {
            switch (part) {
                case Node.Key key -> {
                    Integer slot = keys.slots().get(key.key());
                    if (slot != null) {
                        children.add(of(over.below(), slot, Rational.ONE));
                    }
                }
                case Node.Others others -> children.add(others(over, others, keys));
            }
        }
        return children;
    }

    private ScoreNode others(Node.Over over, Node.Others others, Keys keys) {
        List<ScoreNode> children = new ArrayList<>();
        for (Parts.Member member : Parts.members(others, keys)) {
            List<ScoreNode> nodes = member.slots().stream().map(slot -> of(over.below(), slot, Rational.ONE))
                    .toList();
            children.add(member.grouped()
                    ? virtual(over, member.name(), nodes,
                            Parts.value(member, slot -> valuation.of(over.below(), slot)))
                    : nodes.getFirst());
        }
        return virtual(over, others.name(), children,
                Parts.value(others, keys, slot -> valuation.of(over.below(), slot)));
    }

    /** A node for keys that count as one; it has no rule of its own in the methodology. */
    private ScoreNode virtual(Node.Over over, String name, List<ScoreNode> children, Values value) {
        return new ScoreNode(over.head().id() + "/" + name, null, "mean", null, Rational.ONE,
                over.head().max(),
                numbers(plan, value), null, List.of(), false, children);
    }

    private Reading reading(Node.Leaf leaf, int slot) {
        LeafReading reading = valuation.reading(leaf, slot);
        Answer answer = reading.answer();
        return new Reading(leaf.question().form(), leaf.question().id(), answer == null ? null : answer.at(),
                answer == null ? null : answer.choice(), answer != null && answer.reasonGiven(),
                reading.points(),
                plan.strengths() == null ? null : reading.strength(),
                answer == null ? List.of() : answer.evidence(),
                reading.why());
    }

    static List<Cap> caps(Plan plan, Valuation valuation, Node.Capped capped, int slot) {
        List<Cap> caps = new ArrayList<>();
        for (Node gate : capped.gates()) {
            Values value = valuation.of(gate, slot);
            Map<String, Rational> set = new LinkedHashMap<>();
            for (int number = 0; number < plan.numbers().size(); number++) {
                Rational cap = Valuation.cap(capped, gate, value, number);
                if (cap != null) {
                    set.put(plan.numbers().get(number).name(), cap);
                }
            }
            caps.add(new Cap(gate.head().id(), numbers(plan, value), set));
        }
        return caps;
    }

    /** Values by the names of the numbers. */
    static Map<String, Amount> numbers(Plan plan, Values values) {
        if (values.skipped()) {
            return Map.of();
        }
        if (values.each().size() == 1) {
            return Map.of(plan.numbers().getFirst().name(), Amount.of(values.number(0)));
        }
        Map<String, Amount> numbers = new LinkedHashMap<>();
        for (int number = 0; number < values.each().size(); number++) {
            numbers.put(plan.numbers().get(number).name(), Amount.of(values.number(number)));
        }
        return numbers;
    }
}
