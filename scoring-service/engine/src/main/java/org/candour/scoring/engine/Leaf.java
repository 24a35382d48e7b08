package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

/** The points of an answer. */
record Leaf(Head head, Question question, Points points) implements Node {

    @Override
    public String rule() {
        return "answer";
    }

    @Override
    public Values value(Valuation valuation, int slot) {
        LeafReading reading = valuation.reading(this, slot);
        Rational points = reading.points();
        if (points == null) {
            return Values.SKIPPED;
        }
        List<Plan.NumberPlan> numbers = valuation.numbers();
        List<Rational> each = new ArrayList<>(numbers.size());
        for (Plan.NumberPlan number : numbers) {
            each.add(number.timesStrength() ? points.times(reading.strength()) : points);
        }
        return new Values(each);
    }

    @Override
    public List<ScoreNode> children(Tree tree, int slot) {
        return List.of();
    }

    @Override
    public void spread(Shares shares, int slot, Rational share) {
        shares.count(this, slot, share);
    }

    @Override
    public List<Node> parts() {
        return List.of();
    }
}
