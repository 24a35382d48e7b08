package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Compiles rules into nodes, from the results down. */
final class RuleReader {

    private final Source rules;
    private final QuestionReader questions;
    private final Heads heads = new Heads();
    private final Map<String, Node> done = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> reached = new HashSet<>();
    private int level;
    private boolean tooDeep;

    RuleReader(Source source, QuestionReader questions) {
        this.rules = source.get("rules");
        this.questions = questions;
        rules.members().forEach((name, rule) -> {
            if (questions.find(name) != null) {
                rule.fault("has the name of a question");
            }
        });
    }

    Heads heads() {
        return heads;
    }

    DimensionReader dimensions() {
        return questions.dimensionReader();
    }

    /** The nodes of a list; one with faults is left out. */
    List<Node> nodes(List<Source> references, String id) {
        List<Node> below = new ArrayList<>();
        for (int index = 0; index < references.size(); index++) {
            Node node = node(references.get(index), id + "/" + (index + 1));
            if (node != null) {
                below.add(node);
            }
        }
        return List.copyOf(below);
    }

    /** The rule or question that is named there, or the rule that is written there, which gets the id given. */
    @Nullable
    Node node(Source reference, String id) {
        if (reference.isMap()) {
            return build(id, reference);
        }
        String name = reference.text();
        reached.add(name);
        Node known = done.get(name);
        if (known != null) {
            return known;
        }
        Node built;
        Question question = questions.find(name);
        if (rules.has(name)) {
            if (!open.add(name)) {
                List<String> cycle = new ArrayList<>(open);
                reference.fault("closes a cycle: "
                        + String.join(" > ", cycle.subList(cycle.indexOf(name), cycle.size()))
                        + " > " + name);
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
        Rule rule = new Rule(question.id(), null, reference);
        return heads.add(new Leaf(heads.leaf(rule, question, points), question, points), reference);
    }

    private @Nullable Node build(String id, Source rule) {
        if (level == Limits.LEVELS) {
            rule.fault("stands deeper than " + Limits.LEVELS + " rules in each other");
            tooDeep = true;
            return null;
        }
        List<String> words = rule.members().keySet().stream().filter(name -> !name.equals("label")).toList();
        Operator operator = words.size() == 1 ? Operator.named(words.getFirst()) : null;
        if (operator == null && rule.isMap()) {
            rule.fault("must have exactly one operator of " + Operator.words());
        }
        if (operator == null) {
            return null;
        }
        level++;
        Node node = operator
                .compile(new Rule(id, rule.get("label").optionalText(), rule.get(operator.word())), this);
        level--;
        return node == null ? null : heads.add(node, rule);
    }

    /** Reports rules and questions that no result reads: they would look as if they counted. */
    void reportUnread() {
        if (tooDeep) {
            return;
        }
        rules.members().forEach((name, rule) -> {
            if (!reached.contains(name)) {
                rule.fault("is read by no result");
            }
        });
        questions.inOrder().stream()
                .filter(question -> question.points() != null && !reached.contains(question.id()))
                .forEach(question -> questions.place(question).fault("is read by no result"));
    }
}
