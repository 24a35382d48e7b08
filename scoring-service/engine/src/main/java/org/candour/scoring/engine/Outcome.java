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
        boolean counted = result.shares() || answers.reviewed();
        Shares shares = counted ? Shares.of(plan, valuation, result.node()) : null;
        ResultPlan.Freshness freshness = result.freshness();
        return new Result(valuation.named(values, result.digits()), gaps,
                gaps.isEmpty() ? word(result.band(), values) : null, word(result.step(), values),
                result.shares() && shares != null ? shares.answered() : null,
                result.shares() && shares != null ? shares.evidenced() : null,
                answers.reviewed() && shares != null ? shares.lookedAt() : null,
                freshness == null ? null : freshness.until(filing),
                gates(result.node()), beside(result));
    }

    private static @Nullable String word(@Nullable Words words, Values values) {
        return words == null || values.skipped() ? null : words.of(values.number(words.number()));
    }

    private List<Gap> gaps(ResultPlan result) {
        List<Gap> gaps = new ArrayList<>();
        for (Question question : result.required()) {
            for (int slot = 0; slot < answers.slots(question.dimension()); slot++) {
                At at = answers.at(question.dimension(), slot);
                if (question.appliesAt(at == null ? null : at.key())
                        && !question.isAnsweredBy(answers.answer(question, slot))) {
                    gaps.add(new Gap(question.id(), at));
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

    /** The gates on the way from a result down to its first uncapped value that lowered a number. */
    private List<Gate> gates(Node result) {
        List<Gate> gates = new ArrayList<>();
        Node node = result;
        while (node instanceof Capped capped) {
            lowered(capped, 0, gates);
            node = capped.below();
        }
        if (node instanceof Over over && over.below() instanceof Capped capped) {
            for (int slot = 0; slot < answers.slots(over.dimension()); slot++) {
                lowered(capped, slot, gates);
            }
        }
        return List.copyOf(gates);
    }

    private void lowered(Capped capped, int slot, List<Gate> gates) {
        Values uncapped = valuation.of(capped.below(), slot);
        if (uncapped.skipped()) {
            return;
        }
        At at = answers.at(capped.head().open(), slot);
        for (ScoreNode.Cap cap : capped.caps(valuation, slot)) {
            Map<String, Rational> caps = new LinkedHashMap<>();
            for (int number = 0; number < plan.numbers().size(); number++) {
                String name = plan.numbers().get(number).name();
                Rational set = cap.caps().get(name);
                if (set != null && set.compareTo(uncapped.number(number)) < 0) {
                    caps.put(name, set);
                }
            }
            if (!caps.isEmpty()) {
                gates.add(new Gate(cap.node(), at, caps, cap.fails()));
            }
        }
    }

    private List<Beside> beside(ResultPlan result) {
        List<Beside> beside = new ArrayList<>();
        for (ResultPlan.BesidePlan each : result.beside()) {
            Dimension open = each.node().head().open();
            for (int slot = 0; slot < answers.slots(open); slot++) {
                Values values = valuation.of(each.node(), slot);
                beside.add(new Beside(each.name(), answers.at(open, slot),
                        valuation.named(values, result.digits()),
                        word(each.step(), values), lowestAt(each.node())));
            }
        }
        return beside;
    }

    private Map<String, String> lowestAt(Node node) {
        Map<String, String> lowest = new LinkedHashMap<>();
        if (node instanceof Over over && over.lowest()) {
            Values values = valuation.of(over, 0);
            for (int number = 0; number < values.each().size(); number++) {
                String at = over.lowestAt(valuation, values.number(number), number);
                if (at != null) {
                    lowest.put(plan.numbers().get(number).name(), at);
                }
            }
        }
        return lowest;
    }
}
