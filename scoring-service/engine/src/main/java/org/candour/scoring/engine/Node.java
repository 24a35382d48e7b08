package org.candour.scoring.engine;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A compiled rule. Nodes are numbered so that a filing's values lie in arrays. */
sealed interface Node {

    Head head();

    /**
     * What every node has.
     *
     * @param open the dimension whose key must be given to compute it; none if it stands once
     */
    record Head(int index, String id, @Nullable String label, @Nullable Dimension open, Rational max) {}

    /** The points of an answer. */
    record Leaf(Head head, Question question, Points points) implements Node {}

    /** The mean of what is below, by weight, without what is skipped. */
    record Mean(Head head, boolean weighted, List<Rational> weights, List<Node> below) implements Node {}

    /** The mean, or the lowest, over the keys of a dimension; with parts, the mean over the parts. */
    record Over(Head head, Dimension dimension, boolean lowest, List<Part> parts,
            Node below) implements Node {}

    /** What is below, but no more than the gates allow. */
    record Capped(Head head, Node below, List<Node> gates, Rational capAtZero, Rational capBelowFull)
            implements
                Node {}

    /** A part of a dimension that enters a mean as one. */
    sealed interface Part {}

    /** One key. */
    record Key(String key) implements Part {}

    /** All other keys, some of them counted together as one. */
    record Others(String name, Set<String> except, List<Group> groups) implements Part {}

    /** Keys that count as one. */
    record Group(String name, Set<String> keys) {}
}
