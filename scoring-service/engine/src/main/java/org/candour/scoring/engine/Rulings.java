package org.candour.scoring.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Decision.OnAnswer;
import org.candour.scoring.engine.Dimension.Keys;

/** Decisions about answers, laid out by question and key. */
final class Rulings {

    private final @Nullable OnAnswer[] @Nullable [] own;
    private final @Nullable OnAnswer[] every;

    private Rulings(int questions) {
        this.own = new @Nullable OnAnswer[questions] @Nullable [];
        this.every = new @Nullable OnAnswer[questions];
    }

    /**
     * @param keys of each dimension
     * @throws FilingRefused if one stands at a key that is not there
     */
    static Rulings of(Plan plan, Filing filing, List<Keys> keys, Decisions decisions) {
        Rulings rulings = new Rulings(plan.questionList().size());
        for (OnAnswer decision : decisions.onAnswers()) {
            Question question = plan.question(decision.form(), decision.question());
            if (question != null && filing.forms().contains(question.form())) {
                rulings.put(question, decision, keys);
            }
        }
        return rulings;
    }

    private void put(Question question, OnAnswer decision, List<Keys> keys) {
        At at = decision.at();
        if (at == null) {
            every[question.index()] = decision;
            return;
        }
        Dimension dimension = question.dimension();
        Integer slot = dimension == null ? null : keys.get(dimension.index()).slots().get(at.key());
        if (dimension == null || slot == null) {
            throw new FilingRefused("question " + question.id() + " of form " + question.form()
                    + " is decided at a key that it does not have");
        }
        @Nullable
        OnAnswer[] there = own[question.index()];
        if (there == null) {
            there = new OnAnswer[keys.get(dimension.index()).nobody()];
            own[question.index()] = there;
        }
        there[slot] = decision;
    }

    /**
     * The decision in force at a place: its own, else the one about the answer that counts for every key, if that one
     * counts here.
     */
    @Nullable
    OnAnswer at(Question question, int slot, boolean ownAnswer) {
        @Nullable
        OnAnswer[] there = own[question.index()];
        OnAnswer decision = there == null || slot >= there.length ? null : there[slot];
        return decision != null || ownAnswer ? decision : every[question.index()];
    }
}
