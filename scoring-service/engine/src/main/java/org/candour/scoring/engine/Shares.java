package org.candour.scoring.engine;

import org.jspecify.annotations.Nullable;

/**
 * How much of a result rests on answers, and how much of its weight on evidence.
 *
 * <p>Weights are those that take part after what is skipped was left out; where the lowest counts, the sides weigh
 * the same; points weigh what they could come to. Gates have no weight. An answer that is read in several places
 * counts once, with the weight of all of them.
 */
final class Shares {

    private final Valuation valuation;
    private final @Nullable Rational[] @Nullable [] weights;
    private int applicable;
    private int answered;
    private Rational weight = Rational.ZERO;
    private Rational evidenced = Rational.ZERO;
    private Rational lookedAt = Rational.ZERO;

    private Shares(Plan plan, Valuation valuation) {
        this.valuation = valuation;
        this.weights = new @Nullable Rational[plan.nodes().size()] @Nullable [];
    }

    /** From a result down: whatever is below a node has a smaller number, so one pass is enough. */
    static Shares of(Plan plan, Valuation valuation, Node result) {
        Shares shares = new Shares(plan, valuation);
        if (shares.takesPart(result, 0)) {
            shares.add(result, 0, Rational.ONE);
        }
        for (int index = result.head().index(); index >= 0; index--) {
            shares.spread(plan.nodes().get(index));
        }
        return shares;
    }

    private void spread(Node node) {
        @Nullable
        Rational[] places = weights[node.head().index()];
        if (places != null) {
            for (int slot = 0; slot < places.length; slot++) {
                Rational share = places[slot];
                if (share != null) {
                    node.spread(this, slot, share);
                }
            }
        }
    }

    Valuation valuation() {
        return valuation;
    }

    boolean takesPart(Node node, int slot) {
        return !valuation.of(node, slot).skipped();
    }

    /** Adds to the weight of a node at a place. */
    void add(Node node, int slot, Rational share) {
        Node.Head head = node.head();
        @Nullable
        Rational[] places = weights[head.index()];
        if (places == null) {
            places = new Rational[valuation.answers().slots(head.open())];
            weights[head.index()] = places;
        }
        int place = head.open() == null ? 0 : slot;
        Rational before = places[place];
        places[place] = before == null ? share : before.plus(share);
    }

    /** An answer with its weight. */
    void count(Leaf leaf, int slot, Rational share) {
        LeafReading reading = valuation.reading(leaf, slot);
        applicable++;
        weight = weight.plus(share);
        if (reading.answered()) {
            answered++;
        }
        if (reading.strength().signum() > 0) {
            evidenced = evidenced.plus(share);
        }
        if (valuation.answers().ruling(leaf.question(), slot) != null) {
            lookedAt = lookedAt.plus(share);
        }
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

    /** Of the weight, what a reviewer decided about; none if nothing was counted. */
    @Nullable
    Rational lookedAt() {
        return weight.signum() == 0 ? null : lookedAt.dividedBy(weight);
    }
}
