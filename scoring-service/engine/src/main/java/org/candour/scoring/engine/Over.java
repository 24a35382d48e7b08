package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Keys;
import org.candour.scoring.engine.Parts.Member;
import org.candour.scoring.engine.Parts.Part;

/**
 * The mean, or the lowest, over the keys of a dimension; with a scope, over its parts.
 *
 * @param scope none if every key counts for itself
 */
record Over(Head head, Dimension dimension, boolean lowest, List<Part> scope, Node below) implements Node {

    static @Nullable Node mean(Rule rule, RuleReader rules) {
        return read(rule, rules, false);
    }

    static @Nullable Node lowest(Rule rule, RuleReader rules) {
        return read(rule, rules, true);
    }

    private static @Nullable Node read(Rule rule, RuleReader rules, boolean lowest) {
        Source body = rule.body();
        body.only("dimension", "scope", "of");
        body.needs("dimension", "of");
        Dimension dimension = rules.dimensions().named(body.get("dimension"));
        Node below = rules.node(body.get("of"), rule.id());
        if (dimension == null || below == null || !Scales.fixed(below, body.get("of"))) {
            return null;
        }
        if (!dimension.equals(below.head().open())) {
            body.get("of").fault("does not repeat over dimension " + dimension.name());
        }
        return new Over(rules.heads().closed(rule, below), dimension, lowest,
                rules.dimensions().scope(dimension, body.get("scope")), below);
    }

    @Override
    public String rule() {
        return (lowest ? "lowest over " : "mean over ") + dimension.name();
    }

    @Override
    public Values value(Valuation valuation, int slot) {
        Keys keys = valuation.answers().keys(dimension);
        List<Values> each = new ArrayList<>();
        if (scope.isEmpty()) {
            // without any key, everything below is unanswered, which is not the same as skipped
            for (int key = 0; key < valuation.answers().slots(dimension); key++) {
                each.add(valuation.of(below, key));
            }
        } else {
            for (Part part : scope) {
                each.add(Parts.value(part, keys, key -> valuation.of(below, key)));
            }
        }
        return lowest ? Means.lowest(each) : Means.plain(each);
    }

    /** The name of the first key or part that comes to as little as the whole, in one number. */
    @Nullable
    String lowestAt(Valuation valuation, Rational value, int number) {
        Keys keys = valuation.answers().keys(dimension);
        for (Part part : scope.isEmpty() ? Parts.each(keys) : scope) {
            Values there = Parts.value(part, keys, key -> valuation.of(below, key));
            if (!there.skipped() && there.number(number).equals(value)) {
                return part.name();
            }
        }
        return null;
    }

    @Override
    public List<ScoreNode> children(Tree tree, int slot) {
        Keys keys = tree.answers().keys(dimension);
        Rational weight = lowest ? null : Rational.ONE;
        List<ScoreNode> children = new ArrayList<>();
        if (scope.isEmpty()) {
            for (int key = 0; key < tree.answers().slots(dimension); key++) {
                children.add(tree.of(below, key, weight));
            }
        }
        for (Part part : scope) {
            switch (part) {
                case Parts.Key key -> {
                    Integer at = keys.slots().get(key.name());
                    if (at != null) {
                        children.add(tree.of(below, at, weight));
                    }
                }
                case Parts.Others others -> children.add(others(tree, others, keys, weight));
            }
        }
        return children;
    }

    private ScoreNode others(Tree tree, Parts.Others others, Keys keys, @Nullable Rational weight) {
        List<ScoreNode> children = new ArrayList<>();
        for (Member member : Parts.members(others, keys)) {
            List<ScoreNode> nodes = member.slots().stream().map(key -> tree.of(below, key, Rational.ONE))
                    .toList();
            Values value = Parts.value(member, key -> tree.valuation().of(below, key));
            children.add(member.grouped()
                    ? tree.counted(head, member.name(), Rational.ONE, value, nodes)
                    : nodes.getFirst());
        }
        return tree.counted(head, others.name(), weight,
                Parts.value(others, keys, key -> tree.valuation().of(below, key)), children);
    }

    @Override
    public void spread(Shares shares, int slot, Rational share) {
        if (scope.isEmpty()) {
            spread(shares, IntStream.range(0, shares.valuation().answers().slots(dimension)).boxed().toList(),
                    share);
            return;
        }
        Keys keys = shares.valuation().answers().keys(dimension);
        List<List<Member>> counted = scope.stream().map(part -> Parts.membersOf(part, keys).stream()
                .filter(member -> takesPart(shares, member.slots())).toList())
                .filter(members -> !members.isEmpty()).toList();
        for (List<Member> members : counted) {
            Rational ofMember = share.dividedBy(Rational.of((long) counted.size() * members.size()));
            members.forEach(member -> spread(shares, member.slots(), ofMember));
        }
    }

    private void spread(Shares shares, List<Integer> slots, Rational share) {
        List<Integer> counted = slots.stream().filter(key -> shares.takesPart(below, key)).toList();
        counted.forEach(key -> shares.add(below, key, share.dividedBy(Rational.of(counted.size()))));
    }

    private boolean takesPart(Shares shares, List<Integer> slots) {
        return slots.stream().anyMatch(key -> shares.takesPart(below, key));
    }

    @Override
    public List<Node> parts() {
        return List.of(below);
    }
}
