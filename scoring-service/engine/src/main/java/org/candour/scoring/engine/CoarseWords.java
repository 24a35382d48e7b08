package org.candour.scoring.engine;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Result.Beside;
import org.candour.scoring.engine.ResultPlan.BesidePlan;
import org.candour.scoring.engine.ScoreNode.Reading;

/**
 * The words that stand for numbers that are withheld: all that is told of the whole score. An answer that is withheld has
 * the word of what it enters at its place.
 */
public final class CoarseWords {

    private record Place(String name, @Nullable At at) {}

    private final Withheld withheld;
    private final Map<String, String> results = new HashMap<>();
    private final Map<Place, String> nodes = new HashMap<>();
    private final Map<String, Map<Place, String>> beside = new HashMap<>();

    private CoarseWords(Withheld withheld) {
        this.withheld = withheld;
    }

    /** Those of the whole score. */
    public static CoarseWords of(Score whole, Withheld withheld) {
        CoarseWords words = new CoarseWords(withheld);
        for (ResultPlan plan : withheld.methodology().plan().results()) {
            Result result = whole.results().get(plan.name());
            if (result != null) {
                words.take(plan, result);
            }
        }
        return words;
    }

    /** None, where the whole score is not known. */
    public static CoarseWords unknown(Withheld withheld) {
        return new CoarseWords(withheld);
    }

    private void take(ResultPlan plan, Result result) {
        String step = result.step();
        if (step != null && withheld.isCoarse(plan)) {
            results.put(plan.name(), step);
            nodes.putIfAbsent(new Place(plan.node().head().id(), null), step);
        }
        for (BesidePlan each : plan.beside()) {
            if (withheld.isCoarse(plan, each)) {
                result.beside().stream().filter(found -> found.name().equals(each.name()))
                        .forEach(found -> take(plan, each, found));
            }
        }
    }

    private void take(ResultPlan plan, BesidePlan each, Beside found) {
        String step = found.step();
        if (step != null) {
            beside.computeIfAbsent(plan.name(), _ -> new HashMap<>())
                    .putIfAbsent(new Place(each.name(), found.at()), step);
            nodes.putIfAbsent(new Place(each.node().head().id(), found.at()), step);
        }
    }

    /** The word of a result; null if there is none to show. */
    public @Nullable String result(String name) {
        return results.get(name);
    }

    /** The word of what stands beside a result; null if there is none to show. */
    public @Nullable String beside(String result, String name, @Nullable At at) {
        return beside.getOrDefault(result, Map.of()).get(new Place(name, at));
    }

    /** The word of a node; null if there is none to show. */
    public @Nullable String node(ScoreNode node) {
        Reading reads = node.reads();
        return reads == null ? nodes.get(new Place(node.node(), node.at())) : answer(reads, node.at());
    }

    /** That of what stands beside at the same place comes before that of the result. */
    private @Nullable String answer(Reading reads, @Nullable At at) {
        for (ResultPlan plan : withheld.methodology().plan().results()) {
            for (BesidePlan each : plan.beside()) {
                String word = beside(plan.name(), each.name(), at);
                if (word != null && withheld.enters(reads.form().id(), reads.question(), each.node())) {
                    return word;
                }
            }
        }
        for (ResultPlan plan : withheld.methodology().plan().results()) {
            String word = result(plan.name());
            if (word != null && withheld.enters(reads.form().id(), reads.question(), plan.node())) {
                return word;
            }
        }
        return null;
    }
}
