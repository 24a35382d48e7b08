package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Node.Head;

/** Compiles rules into nodes, from the results down. */
final class RuleReader {

    private static final Set<String> OPERATORS = Set.of("mean", "weighted", "meanOver", "lowestOver",
            "capped");

    private final Source rules;
    private final QuestionReader questions;
    private final Map<String, Node> done = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private int count;

    RuleReader(Source source, QuestionReader questions) {
        this.rules = source.get("rules");
        this.questions = questions;
        rules.members().forEach((name, rule) -> {
            if (questions.find(name) != null) {
                rule.fault("has the name of a question");
            }
        });
    }

    int count() {
        return count;
    }

    /** The rule or question that is named there, or the rule that is written there, which gets the id given. */
    @Nullable
    Node node(Source reference, String id) {
        if (reference.isMap()) {
            return build(id, reference);
        }
        String name = reference.text();
        Node known = done.get(name);
        if (known != null) {
            return known;
        }
        Node built;
        Question question = questions.find(name);
        if (rules.has(name)) {
            if (!open.add(name)) {
                reference.fault("closes a cycle: " + String.join(" > ", open) + " > " + name);
                return null;
            }
            built = build(name, rules.get(name));
            open.remove(name);
        } else if (question != null) {
            built = leaf(question, reference);
        } else {
            reference.fault("is neither a rule nor a question");
            return null;
        }
        if (built != null) {
            done.put(name, built);
        }
        return built;
    }

    private @Nullable Node leaf(Question question, Source reference) {
        Points points = question.points();
        if (points == null) {
            reference.fault("is a question without points");
            return null;
        }
        return new Node.Leaf(new Head(count++, question.id(), null, question.dimension(), points.max()),
                question,
                points);
    }

    private @Nullable Node build(String id, Source rule) {
        List<String> operators = rule.members().keySet().stream().filter(name -> !name.equals("label"))
                .toList();
        if (operators.size() != 1 || !OPERATORS.contains(operators.getFirst())) {
            rule.fault("must have exactly one operator of " + OPERATORS.stream().sorted().toList());
            return null;
        }
        String operator = operators.getFirst();
        Source body = rule.get(operator);
        String label = rule.get("label").optionalText();
        return switch (operator) {
            case "mean" -> mean(id, label, body, false);
            case "weighted" -> mean(id, label, body, true);
            case "meanOver" -> over(id, label, body, false);
            case "lowestOver" -> over(id, label, body, true);
            default -> capped(id, label, body);
        };
    }

    private @Nullable Node mean(String id, @Nullable String label, Source body, boolean weighted) {
        List<Node> below = new ArrayList<>();
        List<Rational> weights = new ArrayList<>();
        Rational total = Rational.ZERO;
        Rational max = Rational.ZERO;
        for (Source item : body.items()) {
            Node node = node(weighted ? item.get("of") : item, id + "/" + (below.size() + 1));
            Rational weight = Rational.ONE;
            if (weighted) {
                item.only("of", "weight");
                weight = item.get("weight").rational(Rational.ZERO);
                if (!item.has("weight") || weight.signum() < 0) {
                    item.get("weight").fault("must be a weight of 0 or more");
                }
            }
            if (node != null) {
                below.add(node);
                weights.add(weight);
                total = total.plus(weight);
                max = max.plus(weight.times(node.head().max()));
            }
        }
        if (below.isEmpty() || total.signum() == 0) {
            body.fault("has nothing that weighs");
            return null;
        }
        return new Node.Mean(
                new Head(count++, id, label, OpenDimension.of(below, body), max.dividedBy(total)),
                weighted, weighted ? List.copyOf(weights) : List.of(), List.copyOf(below));
    }

    private @Nullable Node over(String id, @Nullable String label, Source body, boolean lowest) {
        body.only("dimension", "scope", "of");
        Dimension dimension = questions.dimensionReader().named(body.get("dimension"));
        Node below = node(body.get("of"), id);
        if (dimension == null || below == null) {
            return null;
        }
        if (!dimension.equals(below.head().open())) {
            body.get("of").fault("does not repeat over dimension " + dimension.name());
        }
        return new Node.Over(new Head(count++, id, label, null, below.head().max()), dimension, lowest,
                questions.dimensionReader().scope(dimension, body.get("scope")), below);
    }

    private @Nullable Node capped(String id, @Nullable String label, Source body) {
        body.only("of", "gates", "atZero", "belowFull");
        Node below = node(body.get("of"), id + "/uncapped");
        List<Node> gates = new ArrayList<>();
        for (Source item : body.get("gates").items()) {
            Node gate = node(item, id + "/gate");
            if (gate != null) {
                gates.add(gate);
            }
        }
        if (below == null || gates.isEmpty()) {
            body.get("gates").fault("caps nothing");
            return null;
        }
        List<Node> all = new ArrayList<>(gates);
        all.add(below);
        return new Node.Capped(new Head(count++, id, label, OpenDimension.of(all, body), below.head().max()),
                below,
                List.copyOf(gates), body.get("atZero").rational(Rational.ZERO),
                body.get("belowFull").rational(Rational.ZERO));
    }

    /** Reports rules and questions that no result reads: they would look as if they counted. */
    void reportUnread() {
        rules.members().forEach((name, rule) -> {
            if (!done.containsKey(name)) {
                rule.fault("is read by no result");
            }
        });
        for (Question question : questions.inOrder()) {
            if (question.points() != null && !done.containsKey(question.id())) {
                new Source(null, "/questions", rules.faults()).fault(question.id() + " is read by no result");
            }
        }
    }
}
