package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A part that, where it is skipped, gets what others suggest: its own scale times their points out of those that they
 * had to give.
 */
record Extrapolated(Head head, Node below, List<Node> from) implements Node {

    static @Nullable Node read(Rule rule, RuleReader rules) {
        Source body = rule.body();
        body.only("of", "from");
        body.needs("of", "from");
        Node below = rules.node(body.get("of"), rule.id() + "/filed");
        List<Source> others = body.get("from").items();
        List<Node> from = rules.nodes(others, rule.id());
        if (below == null || from.isEmpty() || from.size() < others.size()
                || !Scales.fixed(below, body.get("of"))) {
            return null;
        }
        List<Node> parts = Stream.concat(Stream.of(below), from.stream()).toList();
        return new Extrapolated(rules.heads().scaled(rule, parts, below.head().max()), below, from);
    }

    @Override
    public String rule() {
        return "extrapolated";
    }

    @Override
    public Values value(Valuation valuation, int slot) {
        Values own = valuation.of(below, slot);
        if (!own.skipped()) {
            return own;
        }
        Values sum = Means.sum(valuation.all(from, slot));
        return sum.skipped() ? sum : sum.times(head.max().dividedBy(valuation.available(from, slot)));
    }

    /** What the others could have come to; none where the part stands for itself, or nothing else does. */
    @Nullable
    Rational available(Valuation valuation, int slot) {
        return valuation.of(below, slot).skipped() && !valuation.of(this, slot).skipped()
                ? valuation.available(from, slot)
                : null;
    }

    @Override
    public List<ScoreNode> children(Tree tree, int slot) {
        List<ScoreNode> children = new ArrayList<>();
        children.add(tree.of(below, slot, null));
        if (tree.valuation().of(below, slot).skipped()) {
            from.forEach(node -> children.add(tree.of(node, slot, null)));
        }
        return children;
    }

    /** What is extrapolated rests on no answer of its own. */
    @Override
    public void spread(Shares shares, int slot, Rational share) {
        if (shares.takesPart(below, slot)) {
            shares.add(below, slot, share);
        }
    }

    @Override
    public List<Node> parts() {
        return Stream.concat(Stream.of(below), from.stream()).toList();
    }
}
