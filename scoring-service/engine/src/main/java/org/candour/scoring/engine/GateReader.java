package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Capped.Gate;
import org.candour.scoring.engine.Capped.Limit;

/** Compiles gates: a name alone caps at zero and below full, a condition says its bound and its cap. */
final class GateReader {

    private final Rule rule;
    private final Source body;
    private final RuleReader rules;
    private final List<Node> all = new ArrayList<>();

    GateReader(Rule rule, RuleReader rules) {
        this.rule = rule;
        this.body = rule.body();
        this.rules = rules;
    }

    @Nullable
    Node read() {
        body.only("of", "gates", "atZero", "belowFull");
        body.needs("of", "gates");
        Node below = rules.node(body.get("of"), rule.id() + "/uncapped");
        if (below == null || !Scales.fixed(below, body.get("of"))) {
            return null;
        }
        Rational max = below.head().max();
        Rational atZero = cap(body.get("atZero"), max);
        Rational belowFull = cap(body.get("belowFull"), max);
        if (atZero.compareTo(belowFull) > 0) {
            body.get("atZero").fault("must not be above belowFull");
        }
        all.add(below);
        List<Gate> gates = new ArrayList<>();
        List<Source> items = body.get("gates").items();
        for (Source item : items) {
            Gate gate = item.isMap() && item.has("of")
                    ? condition(item, max)
                    : plain(item, atZero, belowFull);
            if (gate != null) {
                gates.add(gate);
                all.add(gate.node());
            }
        }
        if (items.isEmpty()) {
            body.get("gates").fault("caps nothing");
        }
        return new Capped(rules.heads().scaled(rule, all, max), below, List.copyOf(gates));
    }

    private @Nullable Gate plain(Source item, Rational atZero, Rational belowFull) {
        body.needs("atZero", "belowFull");
        Node node = rules.node(item, rule.id() + "/gate");
        if (node == null || !Scales.fixed(node, item)) {
            return null;
        }
        return new Gate(node, List.of(new Limit(Rational.ZERO, true, atZero),
                new Limit(node.head().max(), false, belowFull)), false);
    }

    private @Nullable Gate condition(Source item, Rational max) {
        item.only("of", "below", "atMost", "cap", "fails");
        if (item.has("below") == item.has("atMost")) {
            item.fault("must have either below or atMost");
        }
        boolean fails = item.get("fails").truth();
        if (fails == item.has("cap")) {
            item.fault("must have either a cap or fails: true");
        }
        Rational cap = fails ? Rational.ZERO : cap(item.get("cap"), max);
        Node node = rules.node(item.get("of"), rule.id() + "/gate");
        if (node == null) {
            return null;
        }
        boolean boundToo = item.has("atMost");
        Source source = item.get(boundToo ? "atMost" : "below");
        Rational bound = source.rational(Rational.ONE);
        int toFull = bound.compareTo(node.head().max());
        if (boundToo ? bound.signum() < 0 : bound.signum() <= 0) {
            source.fault("holds nothing back: nothing comes to less than 0");
        } else if (boundToo ? toFull >= 0 : toFull > 0) {
            source.fault("holds everything back: no answer comes to more");
        }
        return new Gate(node, List.of(new Limit(bound, boundToo, cap)), fails);
    }

    private static Rational cap(Source source, Rational max) {
        Rational cap = source.amount(Rational.ZERO);
        if (cap.compareTo(max) > 0) {
            source.fault("is above what the rule can come to");
        }
        return cap;
    }
}
