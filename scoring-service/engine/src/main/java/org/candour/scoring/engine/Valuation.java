package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The values of a plan's nodes for one filing, each computed once. */
final class Valuation {

    private final Plan plan;
    private final Answers answers;
    private final LeafReader reader;
    private final @Nullable Values[] @Nullable [] values;
    private final @Nullable LeafReading[] @Nullable [] readings;
    /** Of sums only, by the numbers of their nodes. */
    private final Map<Integer, @Nullable Rational[]> available = new HashMap<>(0);

    Valuation(Plan plan, Answers answers, LocalDate periodEnd, LocalDate asOf) {
        this.plan = plan;
        this.answers = answers;
        this.reader = new LeafReader(plan, answers, periodEnd, asOf);
        this.values = new @Nullable Values[plan.nodes().size()] @Nullable [];
        this.readings = new @Nullable LeafReading[plan.questionList().size()] @Nullable [];
    }

    private Valuation(Valuation before, Answers answers) {
        this.plan = before.plan;
        this.answers = answers;
        this.reader = before.reader.of(answers);
        this.values = before.values.clone();
        this.readings = before.readings.clone();
        this.available.putAll(before.available);
    }

    /**
     * The values after one answer has changed, at a slot or everywhere. Only what it reaches is computed again,
     * from the leaves up, and only as far as something below came out differently; the rest is taken over.
     */
    Valuation after(Answers changed, Reach reach, int place) {
        Valuation after = new Valuation(this, changed);
        boolean[] moved = new boolean[reach.steps().size()];
        for (int index = 0; index < moved.length; index++) {
            Reach.Step step = reach.steps().get(index);
            moved[index] = (step.node() instanceof Leaf
                    || step.below().stream().anyMatch(below -> moved[below]))
                    && after.renew(step.node(), step.everywhere() ? Answers.EVERY : place);
        }
        return after;
    }

    /** Computes a node again at a slot or everywhere, and says whether it may have come out differently. */
    private boolean renew(Node node, int place) {
        int index = node.head().index();
        @Nullable
        Values[] before = values[index];
        int slots = answers.slots(node.head().open());
        int from = place < 0 || node.head().open() == null ? 0 : place;
        int to = place < 0 || node.head().open() == null ? slots : place + 1;
        @Nullable
        Values[] now = before == null ? new Values[slots] : before.clone();
        Arrays.fill(now, from, to, null);
        values[index] = now;
        available.remove(index);
        if (node instanceof Leaf leaf) {
            forget(leaf.question(), from, to);
        }
        // what was to be had below a sum can change while its points do not
        boolean moved = before == null || node instanceof Sum;
        for (int slot = from; slot < to; slot++) {
            moved |= !of(node, slot).equals(before == null ? null : before[slot]);
        }
        return moved;
    }

    private void forget(Question question, int from, int to) {
        @Nullable
        LeafReading[] before = readings[question.index()];
        if (before != null) {
            @Nullable
            LeafReading[] now = before.clone();
            Arrays.fill(now, from, to, null);
            readings[question.index()] = now;
        }
    }

    Answers answers() {
        return answers;
    }

    List<Plan.NumberPlan> numbers() {
        return plan.numbers();
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
            value = node.value(this, place);
            known[place] = value;
        }
        return value;
    }

    List<Values> all(List<Node> nodes, int slot) {
        List<Values> all = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            all.add(of(node, slot));
        }
        return all;
    }

    /** What a leaf read at a place. */
    LeafReading reading(Leaf leaf, int slot) {
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

    /** What some nodes could have come to together, without those that are skipped. */
    Rational available(List<Node> nodes, int slot) {
        Rational sum = Rational.ZERO;
        for (Node node : nodes) {
            if (!of(node, slot).skipped()) {
                sum = sum.plus(available(node, slot));
            }
        }
        return sum;
    }

    /** What a node that is not skipped could have come to. */
    Rational available(Node node, int slot) {
        return !node.head().scaled() && node instanceof Sum sum ? below(sum, slot) : node.head().max();
    }

    /** What the parts of a sum could have come to. */
    Rational below(Sum sum, int slot) {
        @Nullable
        Rational[] known = available.computeIfAbsent(sum.head().index(),
                _ -> new Rational[answers.slots(sum.head().open())]);
        int place = sum.head().open() == null ? 0 : slot;
        Rational there = known[place];
        if (there == null) {
            there = available(sum.below(), place);
            known[place] = there;
        }
        return there;
    }

    /** Values by the names of the numbers. */
    Map<String, Amount> named(Values read) {
        return named(read, 0);
    }

    /** Values by the names of the numbers, shown with some digits. */
    Map<String, Amount> named(Values read, int digits) {
        if (read.skipped()) {
            return Map.of();
        }
        if (read.each().size() == 1) {
            return Map.of(plan.numbers().getFirst().name(), Amount.of(read.number(0), digits));
        }
        Map<String, Amount> numbers = new LinkedHashMap<>();
        for (int number = 0; number < read.each().size(); number++) {
            numbers.put(plan.numbers().get(number).name(), Amount.of(read.number(number), digits));
        }
        return numbers;
    }
}
