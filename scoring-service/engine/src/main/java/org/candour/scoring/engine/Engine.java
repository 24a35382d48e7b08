package org.candour.scoring.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores filings: a pure function that reads no clock, no network and no store. */
public final class Engine {

    /** Changes whenever the same methodology and filing could give another score, or another record of it. */
    public static final String VERSION = "2";

    private Engine() {}

    /**
     * Scores one filing.
     *
     * @param asOf the moment of submission
     * @throws FilingRefused if the filing has an answer that the methodology's form cannot have, or if scoring it would
     *         take more than {@link Limits} allow
     */
    public static Score score(Methodology methodology, Filing filing, Instant asOf) {
        try {
            return score(methodology, filing, asOf, Answers.of(methodology.plan(), filing));
        } catch (Rational.TooLong e) {
            throw FilingRefused.beyondLimits("cannot be scored by " + methodology + ": " + e.getMessage());
        }
    }

    /**
     * Scores one filing after a review: the same function twice, over what was filed and over what was decided. Each
     * result, and each step, has the number {@code reviewed} beside those of the filing alone; one that lacks it is
     * skipped after the review.
     *
     * @throws FilingRefused as without a review; also if a decision stands where no answer can, or has a choice that
     *         nobody can have
     */
    public static Score score(Methodology methodology, Filing filing, Decisions decisions, Instant asOf) {
        Plan plan = methodology.plan();
        try {
            Answers filed = Answers.of(plan, filing);
            Answers decided = Answers.of(plan, filing, filed, decisions);
            return Reviewed.of(plan, score(methodology, filing, asOf, filed),
                    score(methodology, filing, asOf, decided));
        } catch (Rational.TooLong e) {
            throw FilingRefused.beyondLimits("cannot be scored by " + methodology + ": " + e.getMessage());
        }
    }

    private static Score score(Methodology methodology, Filing filing, Instant asOf, Answers answers) {
        Plan plan = methodology.plan();
        Valuation valuation = valuation(methodology, filing, asOf, answers);
        Outcome outcome = new Outcome(plan, answers, valuation, filing);
        Tree tree = new Tree(plan, valuation);
        Map<String, Result> results = new LinkedHashMap<>();
        List<String> notFiled = new ArrayList<>();
        List<ScoreNode> roots = new ArrayList<>();
        for (ResultPlan each : plan.results()) {
            if (filing.forms().contains(each.form())) {
                results.put(each.name(), outcome.result(each));
                roots.add(tree.of(each.node()));
                each.beside().forEach(beside -> roots.addAll(tree.notYetShown(beside.node())));
            } else {
                notFiled.add(each.name());
            }
        }
        return new Score(methodology.id(), methodology.version(), methodology.digest(),
                Collections.unmodifiableMap(results), List.copyOf(notFiled), asOf,
                Inputs.digest(methodology, filing, asOf, answers), VERSION,
                Tree.root(methodology.toString(), roots));
    }

    static Valuation valuation(Methodology methodology, Filing filing, Instant asOf, Answers answers) {
        Plan plan = methodology.plan();
        if (plan.steps().of(answers) > Limits.STEPS) {
            throw FilingRefused
                    .beyondLimits("cannot be scored by " + methodology + " in " + Limits.STEPS + " steps");
        }
        return new Valuation(plan, answers, filing.periodTo(), LocalDate.ofInstant(asOf, ZoneOffset.UTC));
    }
}
