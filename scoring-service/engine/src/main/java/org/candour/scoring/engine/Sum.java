package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The points of what is below, added up; or, with a scale, the points as a share of those that were to be had, times
 * the scale. What is skipped had none to give.
 */
record Sum(Head head, @Nullable Rational scale, List<Node> below) implements Node {

    static @Nullable Node read(Rule rule, RuleReader rules) {
        Source body = rule.body();
        body.only("of", "scale");
        body.needs("of");
        Rational scale = body.has("scale") ? body.get("scale").rational(Rational.ONE) : null;
        if (scale != null && scale.signum() <= 0) {
            body.get("scale").fault("must be above 0");
        }
        List<Source> parts = body.get("of").items();
        List<Node> below = rules.nodes(parts, rule.id());
        if (below.size() < parts.size() || below.isEmpty()) {
            return null;
        }
        if (scale != null) {
            return new Sum(rules.heads().scaled(rule, below, scale), scale, below);
        }
        Rational most = below.stream().map(node -> node.head().max()).reduce(Rational.ZERO, Rational::plus);
        return new Sum(rules.heads().unscaled(rule, below, most), null, below);
    }

    @Override
    public String rule() {
        return scale == null ? "sum" : "points out of those available";
    }

    @Override
    public Values value(Valuation valuation, int slot) {
        Values sum = Means.sum(valuation.all(below, slot));
        return scale == null || sum.skipped()
                ? sum
                : sum.times(scale.dividedBy(valuation.below(this, slot)));
    }

    @Override
    public List<ScoreNode> children(Tree tree, int slot) {
        List<ScoreNode> children = new ArrayList<>(below.size());
        below.forEach(node -> children.add(tree.of(node, slot, null)));
        return children;
    }

    @Override
    public void spread(Shares shares, int slot, Rational share) {
        Rational available = shares.valuation().below(this, slot);
        for (Node node : below) {
            if (shares.takesPart(node, slot)) {
                shares.add(node, slot,
                        share.times(shares.valuation().available(node, slot)).dividedBy(available));
            }
        }
    }

    @Override
    public List<Node> parts() {
        return below;
    }
}
