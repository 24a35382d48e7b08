package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A set of requirements, each met in full, in part, or not: all of them, or any of them. The set is worth its whole if
 * it is met, half of it if something is, else nothing; what is skipped is not required.
 */
record Requirements(Head head, boolean all, List<Node> below) implements Node {

    private static final Rational HALF = Rational.of(1, 2);

    static @Nullable Node all(Rule rule, RuleReader rules) {
        return read(rule, rules, true);
    }

    static @Nullable Node any(Rule rule, RuleReader rules) {
        return read(rule, rules, false);
    }

    private static @Nullable Node read(Rule rule, RuleReader rules, boolean all) {
        Source body = rule.body();
        boolean withWorth = body.isMap();
        if (withWorth) {
            body.only("of", "worth");
            body.needs("of");
        }
        Rational worth = withWorth ? body.get("worth").rational(Rational.ONE) : Rational.ONE;
        if (worth.signum() <= 0) {
            body.get("worth").fault("must be above 0");
        }
        List<Source> parts = (withWorth ? body.get("of") : body).items();
        List<Node> below = rules.nodes(parts, rule.id());
        if (!Scales.fixed(below, parts)) {
            return null;
        }
        return new Requirements(rules.heads().scaled(rule, below, worth), all, below);
    }

    @Override
    public String rule() {
        return all ? "all of" : "any of";
    }

    @Override
    public Values value(Valuation valuation, int slot) {
        List<Values> values = valuation.all(below, slot);
        if (values.stream().allMatch(Values::skipped)) {
            return Values.SKIPPED;
        }
        List<Rational> each = new ArrayList<>(2);
        for (int number = 0; number < valuation.numbers().size(); number++) {
            each.add(met(values, number).times(head.max()));
        }
        return new Values(each);
    }

    private Rational met(List<Values> values, int number) {
        boolean inFull = all;
        boolean inPart = false;
        for (int index = 0; index < values.size(); index++) {
            if (!values.get(index).skipped()) {
                Rational value = values.get(index).number(number);
                boolean full = value.compareTo(below.get(index).head().max()) >= 0;
                inFull = all ? inFull && full : inFull || full;
                inPart |= value.signum() > 0;
            }
        }
        return inFull ? Rational.ONE : inPart ? HALF : Rational.ZERO;
    }

    @Override
    public List<ScoreNode> children(Tree tree, int slot) {
        List<ScoreNode> children = new ArrayList<>(below.size());
        below.forEach(node -> children.add(tree.of(node, slot, null)));
        return children;
    }

    @Override
    public void spread(Shares shares, int slot, Rational share) {
        List<Node> required = below.stream().filter(node -> shares.takesPart(node, slot)).toList();
        required.forEach(node -> shares.add(node, slot, share.dividedBy(Rational.of(required.size()))));
    }

    @Override
    public List<Node> parts() {
        return below;
    }
}
