package org.candour.scoring.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A compiled question or rule: what it comes to, how the tree shows it, how a share of weight falls through it. */
sealed interface Node permits Leaf, Mean, Over, Sum, Requirements, Capped, Extrapolated {

    Head head();

    /** What is done, in the words of the tree. */
    String rule();

    /** What it comes to; the slot is that of a key of its open dimension. */
    Values value(Valuation valuation, int slot);

    /** What the tree shows below it. */
    List<ScoreNode> children(Tree tree, int slot);

    /** Hands its share of a result's weight down to what took part. */
    void spread(Shares shares, int slot, Rational share);

    /** All nodes that it reads, gates included. */
    List<Node> parts();

    /**
     * What every node has. Nodes are numbered from the leaves up, so that the values of a filing lie in arrays and
     * whatever is below a node has a smaller number.
     *
     * @param open the dimension whose key must be given to compute it; none if it stands once
     * @param max the most that it can come to
     * @param scaled whether that is the same in every filing; else what is skipped lowers it
     * @param height how many rules stand below each other in it
     */
    record Head(int index, String id, @Nullable String label, @Nullable Dimension open, Rational max,
            boolean scaled, int height) {}
}
