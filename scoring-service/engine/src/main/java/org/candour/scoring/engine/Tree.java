package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.ScoreNode.Reading;
import org.candour.scoring.engine.ScoreNode.Review;

/** Writes the values of a filing down as a tree in which everything stands in full once. */
final class Tree {

    private final Plan plan;
    private final Valuation valuation;
    private final boolean[] @Nullable [] shown;

    Tree(Plan plan, Valuation valuation) {
        this.plan = plan;
        this.valuation = valuation;
        this.shown = new boolean[plan.nodes().size()][];
    }

    static ScoreNode root(String methodology, List<ScoreNode> results) {
        return new ScoreNode(methodology, null, "results", null, null, null, null, Map.of(), null, List.of(),
                null,
                false,
                results);
    }

    Valuation valuation() {
        return valuation;
    }

    Answers answers() {
        return valuation.answers();
    }

    ScoreNode of(Node node) {
        return of(node, 0, null);
    }

    /** The places of a node that the tree does not have yet. */
    List<ScoreNode> notYetShown(Node node) {
        List<ScoreNode> nodes = new ArrayList<>();
        for (int slot = 0; slot < answers().slots(node.head().open()); slot++) {
            boolean[] places = shown[node.head().index()];
            if (places == null || !places[slot]) {
                nodes.add(of(node, slot, null));
            }
        }
        return nodes;
    }

    /** A node at a place, with its weight in the one above. */
    ScoreNode of(Node node, int slot, @Nullable Rational weight) {
        Node.Head head = node.head();
        boolean repeated = !firstTime(head, slot);
        Values values = valuation.of(node, slot);
        return new ScoreNode(head.id(), answers().at(head.open(), slot), node.rule(), head.label(), weight,
                head.max(),
                available(node, values, slot), valuation.named(values),
                node instanceof Leaf leaf ? reading(leaf, slot) : null,
                node instanceof Capped capped ? capped.caps(valuation, slot) : List.of(), review(node, slot),
                repeated,
                repeated ? List.of() : node.children(this, slot));
    }

    /** A node for keys that count as one; it has no rule of its own in the methodology. */
    ScoreNode counted(Node.Head over, String name, @Nullable Rational weight, Values value,
            List<ScoreNode> children) {
        return new ScoreNode(over.id() + "/" + name, null, "mean", null, weight, over.max(), null,
                valuation.named(value), null, List.of(), null, false, children);
    }

    private @Nullable Rational available(Node node, Values values, int slot) {
        if (values.skipped()) {
            return null;
        }
        return switch (node) {
            case Sum sum -> valuation.below(sum, slot);
            case Extrapolated extrapolated -> extrapolated.available(valuation, slot);
            case Leaf _,Mean _,Over _,Requirements _,Capped _ -> null;
        };
    }

    /** What was decided at a leaf. */
    private @Nullable Review review(Node node, int slot) {
        Decision.OnAnswer ruling = node instanceof Leaf leaf ? answers().ruling(leaf.question(), slot) : null;
        return ruling == null ? null : new Review(true, ruling.words(), null, null);
    }

    private boolean firstTime(Node.Head head, int slot) {
        boolean[] places = shown[head.index()];
        if (places == null) {
            places = new boolean[answers().slots(head.open())];
            shown[head.index()] = places;
        }
        int place = head.open() == null ? 0 : slot;
        boolean first = !places[place];
        places[place] = true;
        return first;
    }

    private Reading reading(Leaf leaf, int slot) {
        LeafReading reading = valuation.reading(leaf, slot);
        Answer answer = reading.answer();
        return new Reading(leaf.question().form(), leaf.question().id(), answer == null ? null : answer.at(),
                answer == null ? null : answer.choice(),
                answer == null || leaf.points().options() == null ? List.of() : answer.choices(),
                answer != null && answer.reasonGiven(), reading.points(),
                plan.strengths() == null ? null : reading.strength(),
                answer == null ? List.of() : answer.evidence(), reading.why());
    }
}
