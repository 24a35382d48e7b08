package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Result.Beside;
import org.candour.scoring.engine.Result.Gap;
import org.candour.scoring.engine.Result.Gate;
import org.candour.scoring.engine.ResultPlan.Words;

/** Makes the results out of the values: numbers, words, gaps, shares, gates. */
final class Outcome {

    private final Plan plan;
    private final Answers answers;
    private final Valuation valuation;
    private final Filing filing;

    Outcome(Plan plan, Answers answers, Valuation valuation, Filing filing) {
        this.plan = plan;
        this.answers = answers;
        this.valuation = valuation;
        this.filing = filing;
    }

    Result result(ResultPlan result) {
        Values values = valuation.of(result.node(), 0);
        List<Gap> gaps = gaps(result);
        Shares shares = new Shares(answers, valuation);
        if (result.shares()) {
            shares.count(result.node());
        }
        ResultPlan.Freshness freshness = result.freshness();
        return new Result(Tree.numbers(plan, values), gaps,
                gaps.isEmpty() ? word(result.band(), values) : null, word(result.step(), values),
                shares.answered(),
                shares.evidenced(), freshness == null ? null : freshness.until(filing),
                gates(result.node()), beside(result));
    }

    private static @Nullable String word(@Nullable Words words, Values values) {
        return words == null || values.skipped() ? null : words.of(values.number(words.number()));
    }

    private List<Gap> gaps(ResultPlan result) {
        List<Gap> gaps = new ArrayList<>();
        for (Question question : result.required()) {
            for (int slot = 0; slot < answers.slots(question.dimension()); slot++) {
                Answer answer = answers.answer(question, slot);
                if (answer == null || answer.choice() == null) {
                    gaps.add(new Gap(question.id(), answers.at(question.dimension(), slot)));
                }
            }
        }
        Dimension dimension = result.declared();
        Dimension.Declared declared = dimension == null ? null : dimension.declared();
        if (dimension != null && declared != null && answers.keys(dimension).undeclared()) {
            gaps.add(new Gap(declared.by(), null));
        }
        return List.copyOf(gaps);
    }

    /** The gates on the way from a result to its uncapped value that lowered a number. */
    private List<Gate> gates(Node node) {
        List<Gate> gates = new ArrayList<>();
        if (node instanceof Node.Capped capped) {
            lowered(capped, 0, gates);
        } else if (node instanceof Node.Over over && over.below() instanceof Node.Capped capped) {
            for (int slot = 0; slot < answers.slots(over.dimension()); slot++) {
                lowered(capped, slot, gates);
            }
        }
        return List.copyOf(gates);
    }

    private void lowered(Node.Capped capped, int slot, List<Gate> gates) {
        Values uncapped = valuation.of(capped.below(), slot);
        if (uncapped.skipped()) {
            return;
        }
        At at = answers.at(capped.head().open(), slot);
        for (ScoreNode.Cap cap : Tree.caps(plan, valuation, capped, slot)) {
            Map<String, Rational> caps = new LinkedHashMap<>();
            for (int number = 0; number < plan.numbers().size(); number++) {
                String name = plan.numbers().get(number).name();
                Rational set = cap.caps().get(name);
                if (set != null && set.compareTo(uncapped.number(number)) < 0) {
                    caps.put(name, set);
                }
            }
            if (!caps.isEmpty()) {
                gates.add(new Gate(cap.node(), at, caps));
            }
        }
    }

    private List<Beside> beside(ResultPlan result) {
        List<Beside> beside = new ArrayList<>();
        for (ResultPlan.BesidePlan each : result.beside()) {
            Dimension open = each.node().head().open();
            for (int slot = 0; slot < answers.slots(open); slot++) {
                Values values = valuation.of(each.node(), slot);
                beside.add(new Beside(each.name(), answers.at(open, slot), Tree.numbers(plan, values),
                        word(each.step(), values), lowestAt(each.node())));
            }
        }
        return beside;
    }

    private Map<String, String> lowestAt(Node node) {
        Map<String, String> lowest = new LinkedHashMap<>();
        if (node instanceof Node.Over over && over.lowest()) {
            Values values = valuation.of(over, 0);
            List<String> keys = answers.keys(over.dimension()).names();
            for (int number = 0; number < values.each().size(); number++) {
                for (int slot = 0; slot < keys.size(); slot++) {
                    Values there = valuation.of(over.below(), slot);
                    if (!there.skipped() && there.number(number).equals(values.number(number))) {
                        lowest.putIfAbsent(plan.numbers().get(number).name(), keys.get(slot));
                    }
                }
            }
        }
        return lowest;
    }
}
