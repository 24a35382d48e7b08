package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What is below, but no more than its gates allow. */
record Capped(Head head, Node below, List<Gate> gates) implements Node {

    static @Nullable Node read(Rule rule, RuleReader rules) {
        return new GateReader(rule, rules).read();
    }

    @Override
    public String rule() {
        return "capped";
    }

    @Override
    public Values value(Valuation valuation, int slot) {
        Values uncapped = valuation.of(below, slot);
        if (uncapped.skipped()) {
            return uncapped;
        }
        List<Rational> each = new ArrayList<>(uncapped.each());
        for (Gate gate : gates) {
            Values read = valuation.of(gate.node(), slot);
            for (int number = 0; number < each.size(); number++) {
                Rational cap = gate.cap(read, number);
                if (cap != null) {
                    each.set(number, each.get(number).min(cap));
                }
            }
        }
        return new Values(each);
    }

    /** What each gate read and the caps that it set, by the names of the numbers. */
    List<ScoreNode.Cap> caps(Valuation valuation, int slot) {
        List<ScoreNode.Cap> caps = new ArrayList<>();
        for (Gate gate : gates) {
            Values read = valuation.of(gate.node(), slot);
            Map<String, Rational> set = new LinkedHashMap<>();
            for (int number = 0; number < valuation.numbers().size(); number++) {
                Rational cap = gate.cap(read, number);
                if (cap != null) {
                    set.put(valuation.numbers().get(number).name(), cap);
                }
            }
            caps.add(new ScoreNode.Cap(gate.node().head().id(), valuation.named(read), set,
                    gate.fails() && !set.isEmpty()));
        }
        return caps;
    }

    @Override
    public List<ScoreNode> children(Tree tree, int slot) {
        return List.of(tree.of(below, slot, Rational.ONE));
    }

    /** Gates have no weight. */
    @Override
    public void spread(Shares shares, int slot, Rational share) {
        shares.add(below, slot, share);
    }

    @Override
    public List<Node> parts() {
        return Stream.concat(Stream.of(below), gates.stream().map(Gate::node)).toList();
    }

    /**
     * A condition on a part.
     *
     * @param limits the first that the part does not pass sets the cap
     * @param fails whether it lets the result fail instead of capping it
     */
    record Gate(Node node, List<Limit> limits, boolean fails) {

        /** The cap that is set in a number; a part that is skipped sets none. */
        @Nullable
        Rational cap(Values read, int number) {
            if (!read.skipped()) {
                for (Limit limit : limits) {
                    if (limit.holdsBack(read.number(number))) {
                        return limit.cap;
                    }
                }
            }
            return null;
        }
    }

    /** A part that stays below a bound, or does not get beyond it, sets a cap. */
    record Limit(Rational bound, boolean boundToo, Rational cap) {

        boolean holdsBack(Rational value) {
            int order = value.compareTo(bound);
            return boundToo ? order <= 0 : order < 0;
        }
    }
}
