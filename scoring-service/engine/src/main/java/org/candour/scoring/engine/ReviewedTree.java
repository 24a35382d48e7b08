package org.candour.scoring.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Reviewed.Place;
import org.candour.scoring.engine.ScoreNode.Reading;
import org.candour.scoring.engine.ScoreNode.Review;

/** The tree of what was decided, with what was filed beside it wherever that has the same step. */
final class ReviewedTree {

    private final Reviewed reviewed;
    private final Map<Place, ScoreNode> filed = new HashMap<>();

    ReviewedTree(Reviewed reviewed, ScoreNode filed) {
        this.reviewed = reviewed;
        add(filed);
    }

    private void add(ScoreNode node) {
        filed.putIfAbsent(new Place(node.node(), node.at()), node);
        node.children().forEach(this::add);
    }

    ScoreNode of(ScoreNode after) {
        ScoreNode before = filed.get(new Place(after.node(), after.at()));
        List<ScoreNode> children = after.children().stream().map(this::of).toList();
        if (before == null) {
            return new ScoreNode(after.node(), after.at(), after.rule(), after.label(), after.weight(),
                    after.max(),
                    null, reviewed.numbers(Map.of(), after.numbers()), null,
                    reviewed.caps(List.of(), after.gates()),
                    review(after, after.reads(), after.available()), after.repeated(), children);
        }
        boolean sameReading = Objects.equals(before.reads(), after.reads());
        boolean sameAvailable = Objects.equals(before.available(), after.available());
        return new ScoreNode(after.node(), after.at(), after.rule(), after.label(), after.weight(),
                after.max(),
                before.available(), reviewed.numbers(before.numbers(), after.numbers()), before.reads(),
                reviewed.caps(before.gates(), after.gates()),
                review(after, sameReading ? null : after.reads(), sameAvailable ? null : after.available()),
                after.repeated(), children);
    }

    /** None where nothing is other than what was filed, and nobody looked. */
    private static @Nullable Review review(ScoreNode after, @Nullable Reading reads,
            @Nullable Rational available) {
        Review ruling = after.review();
        if (ruling == null && reads == null && available == null) {
            return null;
        }
        return new Review(ruling != null, ruling == null ? List.of() : ruling.decided(), reads, available);
    }
}
