package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The mean of what is below, without what is skipped.
 *
 * @param weights of what is below, in its order; none if all weigh the same
 */
record Mean(Head head, List<Rational> weights, List<Node> below) implements Node {

    static @Nullable Node plain(Rule rule, RuleReader rules) {
        List<Node> below = rules.nodes(rule.body().items(), rule.id());
        if (!Scales.same(below, rule.body().items())) {
            return null;
        }
        return new Mean(rules.heads().scaled(rule, below, below.getFirst().head().max()), List.of(), below);
    }

    static @Nullable Node weighted(Rule rule, RuleReader rules) {
        List<Rational> weights = new ArrayList<>();
        List<Source> items = rule.body().items();
        for (Source item : items) {
            item.only("of", "weight");
            item.needs("of", "weight");
            weights.add(item.get("weight").amount(Rational.ZERO));
        }
        List<Source> parts = items.stream().map(item -> item.get("of")).toList();
        List<Node> below = rules.nodes(parts, rule.id());
        if (weights.stream().noneMatch(weight -> weight.signum() > 0)) {
            rule.body().fault("has nothing that weighs");
            return null;
        }
        if (!Scales.same(below, parts)) {
            return null;
        }
        return new Mean(rules.heads().scaled(rule, below, below.getFirst().head().max()),
                List.copyOf(weights), below);
    }

    @Override
    public String rule() {
        return weights.isEmpty() ? "mean" : "weighted mean";
    }

    @Override
    public Values value(Valuation valuation, int slot) {
        return Means.weighted(valuation.all(below, slot), weights);
    }

    @Override
    public List<ScoreNode> children(Tree tree, int slot) {
        List<ScoreNode> children = new ArrayList<>(below.size());
        for (int index = 0; index < below.size(); index++) {
            children.add(tree.of(below.get(index), slot, weight(index)));
        }
        return children;
    }

    @Override
    public void spread(Shares shares, int slot, Rational share) {
        Rational total = Rational.ZERO;
        for (int index = 0; index < below.size(); index++) {
            if (shares.takesPart(below.get(index), slot)) {
                total = total.plus(weight(index));
            }
        }
        for (int index = 0; index < below.size(); index++) {
            if (shares.takesPart(below.get(index), slot)) {
                shares.add(below.get(index), slot, share.times(weight(index)).dividedBy(total));
            }
        }
    }

    @Override
    public List<Node> parts() {
        return below;
    }

    private Rational weight(int index) {
        return weights.isEmpty() ? Rational.ONE : weights.get(index);
    }
}
