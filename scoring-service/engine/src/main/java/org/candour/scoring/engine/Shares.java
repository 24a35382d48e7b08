package org.candour.scoring.engine;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Keys;

/**
 * How much of a result rests on answers, and how much of its weight on evidence.
 *
 * <p>Weights are those that take part after what is skipped was left out; where the lowest counts, the sides weigh
 * the same. Gates have no weight.
 */
final class Shares {

    private final Answers answers;
    private final Valuation valuation;
    private int applicable;
    private int answered;
    private Rational weight = Rational.ZERO;
    private Rational evidenced = Rational.ZERO;

    Shares(Answers answers, Valuation valuation) {
        this.answers = answers;
        this.valuation = valuation;
    }

    void count(Node node) {
        count(node, 0, Rational.ONE);
    }

    /** Of the applicable questions, those that have an answer; none if nothing was counted. */
    @Nullable
    Rational answered() {
        return applicable == 0 ? null : Rational.of(answered, applicable);
    }

    /** Of the weight, what has evidence of any strength; none if nothing was counted. */
    @Nullable
    Rational evidenced() {
        return weight.signum() == 0 ? null : evidenced.dividedBy(weight);
    }

    private void count(Node node, int slot, Rational share) {
        if (valuation.of(node, slot).skipped()) {
            return;
        }
        switch (node) {
            case Node.Leaf leaf -> count(valuation.reading(leaf, slot), share);
            case Node.Capped capped -> count(capped.below(), slot, share);
            case Node.Mean mean -> {
                Rational total = Rational.ZERO;
                for (int index = 0; index < mean.below().size(); index++) {
                    if (!valuation.of(mean.below().get(index), slot).skipped()) {
                        total = total.plus(weight(mean, index));
                    }
                }
                for (int index = 0; index < mean.below().size(); index++) {
                    count(mean.below().get(index), slot, share.times(weight(mean, index)).dividedBy(total));
                }
            }
            case Node.Over over -> count(over, share);
        }
    }

    private static Rational weight(Node.Mean mean, int index) {
        return mean.weighted() ? mean.weights().get(index) : Rational.ONE;
    }

    private void count(Node.Over over, Rational share) {
        if (over.parts().isEmpty()) {
            spread(over,
                    IntStream.range(0, answers.slots(over.dimension())).boxed().toList(),
                    share);
            return;
        }
        Keys keys = answers.keys(over.dimension());
        List<Node.Part> parts = over.parts().stream()
                .filter(part -> !Parts.value(part, keys, slot -> valuation.of(over.below(), slot)).skipped())
                .toList();
        for (Node.Part part : parts) {
            Rational ofPart = share.dividedBy(Rational.of(parts.size()));
            switch (part) {
                case Node.Key key -> spread(over, List.of(keys.slots().getOrDefault(key.key(), 0)), ofPart);
                case Node.Others others -> {
                    List<Parts.Member> members = Parts.members(others, keys).stream().filter(
                            member -> !Parts.value(member, slot -> valuation.of(over.below(), slot))
                                    .skipped())
                            .toList();
                    members.forEach(member -> spread(over, member.slots(),
                            ofPart.dividedBy(Rational.of(members.size()))));
                }
            }
        }
    }

    private void spread(Node.Over over, List<Integer> slots, Rational share) {
        List<Integer> counted = slots.stream().filter(slot -> !valuation.of(over.below(), slot).skipped())
                .toList();
        for (int slot : counted) {
            count(over.below(), slot, share.dividedBy(Rational.of(counted.size())));
        }
    }

    private void count(LeafReading reading, Rational share) {
        applicable++;
        weight = weight.plus(share);
        if (reading.answered()) {
            answered++;
        }
        if (reading.strength().signum() > 0) {
            evidenced = evidenced.plus(share);
        }
    }
}
