package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Node.Head;

/** Numbers the nodes, from the leaves up; whatever is below a node must be there before its head is made. */
final class Heads {

    private final List<Node> nodes = new ArrayList<>();

    /** All nodes by their numbers. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** Adds a node whose head was the last that was made, and reports what is beyond our limits. */
    Node add(Node node, Source source) {
        if (node.head().max().compareTo(Rational.of(Limits.POINTS)) > 0) {
            source.fault("can come to more than " + Limits.POINTS);
        }
        if (node.head().height() > Limits.LEVELS) {
            source.fault("has more than " + Limits.LEVELS + " rules below each other");
        }
        nodes.add(node);
        if (nodes.size() > Limits.NODES) {
            source.fault(
                    "is one more than the " + Limits.NODES
                            + " rules and questions that a methodology may have");
            throw source.faults().refused();
        }
        return node;
    }

    Head leaf(Rule rule, Question question, Points points) {
        return head(rule, question.dimension(), points.max(), true, 1);
    }

    /** Of a rule whose scale is the same in every filing. */
    Head scaled(Rule rule, List<Node> below, Rational max) {
        return head(rule, OpenDimension.of(below, rule.body()), max, true, above(below));
    }

    /** Of a rule that can come to less where something is skipped. */
    Head unscaled(Rule rule, List<Node> below, Rational max) {
        return head(rule, OpenDimension.of(below, rule.body()), max, false, above(below));
    }

    /** Of a rule that brings the keys of a dimension together. */
    Head closed(Rule rule, Node below) {
        return head(rule, null, below.head().max(), true, above(List.of(below)));
    }

    private Head head(Rule rule, @Nullable Dimension dimension, Rational max, boolean scaled, int height) {
        return new Head(nodes.size(), rule.id(), rule.label(), dimension, max, scaled, height);
    }

    private static int above(List<Node> below) {
        return 1 + below.stream().mapToInt(node -> node.head().height()).max().orElse(0);
    }
}
