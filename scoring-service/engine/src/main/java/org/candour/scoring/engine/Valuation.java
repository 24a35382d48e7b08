package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Keys;

/** The values of a plan's nodes for one filing, each computed once. */
final class Valuation {

    private final Plan plan;
    private final Answers answers;
    private final LeafReader reader;
    private final @Nullable Values[] @Nullable [] values;
    private final @Nullable LeafReading[] @Nullable [] readings;

    Valuation(Plan plan, Answers answers, LocalDate periodEnd, LocalDate asOf) {
        this.plan = plan;
        this.answers = answers;
        this.reader = new LeafReader(plan, answers, periodEnd, asOf);
        this.values = new @Nullable Values[plan.nodes()] @Nullable [];
        this.readings = new @Nullable LeafReading[plan.questionList().size()] @Nullable [];
    }

    /** Values of a node; the slot is that of a key of its open dimension and ignored if it has none. */
    Values of(Node node, int slot) {
        Node.Head head = node.head();
        @Nullable
        Values[] known = values[head.index()];
        if (known == null) {
            known = new Values[answers.slots(head.open())];
            values[head.index()] = known;
        }
        int place = head.open() == null ? 0 : slot;
        Values value = known[place];
        if (value == null) {
            value = switch (node) {
                case Node.Leaf leaf -> leaf(leaf, place);
                case Node.Mean mean -> mean(mean, place);
                case Node.Over over -> over(over);
                case Node.Capped capped -> capped(capped, place);
            };
            known[place] = value;
        }
        return value;
    }

    /** What a leaf read at a place. */
    LeafReading reading(Node.Leaf leaf, int slot) {
        int index = leaf.question().index();
        @Nullable
        LeafReading[] known = readings[index];
        if (known == null) {
            known = new LeafReading[answers.slots(leaf.head().open())];
            readings[index] = known;
        }
        int place = leaf.head().open() == null ? 0 : slot;
        LeafReading reading = known[place];
        if (reading == null) {
            reading = reader.read(leaf.question(), leaf.points(), place);
            known[place] = reading;
        }
        return reading;
    }

    private Values leaf(Node.Leaf leaf, int slot) {
        LeafReading reading = reading(leaf, slot);
        Rational points = reading.points();
        if (points == null) {
            return Values.SKIPPED;
        }
        List<Rational> each = new ArrayList<>(plan.numbers().size());
        for (Plan.NumberPlan number : plan.numbers()) {
            each.add(number.timesStrength() ? points.times(reading.strength()) : points);
        }
        return new Values(each);
    }

    private Values mean(Node.Mean mean, int slot) {
        List<Values> below = new ArrayList<>(mean.below().size());
        for (Node node : mean.below()) {
            below.add(of(node, slot));
        }
        return Means.weighted(below, mean.weights());
    }

    private Values over(Node.Over over) {
        Keys keys = answers.keys(over.dimension());
        List<Values> below = new ArrayList<>();
        if (over.parts().isEmpty()) {
            // without any key, everything below is unanswered, which is not the same as skipped
            for (int slot = 0; slot < answers.slots(over.dimension()); slot++) {
                below.add(of(over.below(), slot));
            }
            return over.lowest() ? Means.lowest(below) : Means.plain(below);
        }
        for (Node.Part part : over.parts()) {
            below.add(Parts.value(part, keys, slot -> of(over.below(), slot)));
        }
        return Means.plain(below);
    }

    private Values capped(Node.Capped capped, int slot) {
        Values below = of(capped.below(), slot);
        if (below.skipped()) {
            return below;
        }
        List<Rational> each = new ArrayList<>(below.each());
        for (Node gate : capped.gates()) {
            Values gateValues = of(gate, slot);
            for (int number = 0; number < each.size(); number++) {
                Rational cap = cap(capped, gate, gateValues, number);
                if (cap != null) {
                    each.set(number, each.get(number).min(cap));
                }
            }
        }
        return new Values(each);
    }

    /** The cap that a gate sets in a number: at zero the low one, below full the high one, else none. */
    static @Nullable Rational cap(Node.Capped capped, Node gate, Values value, int number) {
        if (value.skipped()) {
            return null;
        }
        if (value.number(number).signum() == 0) {
            return capped.capAtZero();
        }
        return value.number(number).compareTo(gate.head().max()) < 0 ? capped.capBelowFull() : null;
    }
}
