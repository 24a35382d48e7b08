package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Decision.OnAnswer;

/** A filing with the choices and keys that were decided in place of those that were filed. */
final class DecidedFiling {

    private final Plan plan;
    private final Filing filing;
    private final Answers filed;
    private final Decisions decisions;
    private final Map<Place, Answer> answers = new LinkedHashMap<>();

    private DecidedFiling(Plan plan, Filing filing, Answers filed, Decisions decisions) {
        this.plan = plan;
        this.filing = filing;
        this.filed = filed;
        this.decisions = decisions;
    }

    /**
     * Those answers that the methodology reads, as they were decided.
     *
     * @throws FilingRefused if a decision stands at a key that nobody has named
     */
    static Filing of(Plan plan, Filing filing, Answers filed, Decisions decisions) {
        return new DecidedFiling(plan, filing, filed, decisions).made();
    }

    private Filing made() {
        filing.answers().stream().filter(answer -> question(answer.form(), answer.question()) != null)
                .forEach(answer -> answers.put(Place.of(answer.form(), answer.question(), answer.at()),
                        answer));
        for (Dimension dimension : plan.dimensions()) {
            String naming = dimension.named();
            Set<String> keys = naming == null ? Set.of() : decisions.leftOut(dimension.form(), naming);
            if (naming != null && !keys.isEmpty() && question(dimension.form(), naming) != null) {
                name(Place.of(dimension.form(), naming, null), keys);
            }
        }
        for (OnAnswer decision : decisions.onAnswers()) {
            Question question = question(decision.form(), decision.question());
            if (question != null) {
                check(question, decision);
                decide(decision);
            }
        }
        return new Filing(filing.periodFrom(), filing.periodTo(), filing.assessedOn(), filing.forms(),
                List.copyOf(answers.values()));
    }

    private @Nullable Question question(String form, String id) {
        Question question = plan.question(form, id);
        return question != null && filing.forms().contains(question.form()) ? question : null;
    }

    private void name(Place place, Set<String> keys) {
        Answer answer = answers.get(place);
        List<String> named = new ArrayList<>(answer == null ? List.of() : answer.choices());
        new TreeSet<>(keys).stream().filter(key -> !named.contains(key)).forEach(named::add);
        answers.put(place, answer == null
                ? new Answer(place.form, place.question, null, null, named, false, List.of())
                : new Answer(answer.form(), answer.question(), answer.at(), answer.choice(), named,
                        answer.reasonGiven(), answer.evidence()));
    }

    private void decide(OnAnswer decision) {
        if (decision.choice() == null) {
            return;
        }
        Place place = Place.of(decision.form(), decision.question(), decision.at());
        Answer own = answers.get(place);
        Answer from = own == null ? answers.get(Place.of(decision.form(), decision.question(), null)) : own;
        answers.put(place,
                new Answer(decision.form(), decision.question(), own == null ? decision.at() : own.at(),
                        decision.choice(), from == null ? List.of() : from.choices(), true,
                        from == null ? List.of() : from.evidence()));
    }

    /** A decision about an answer adds no key: whoever misses one says that it was left out. */
    private void check(Question question, OnAnswer decision) {
        At at = decision.at();
        if (at == null) {
            return;
        }
        Dimension dimension = question.dimension();
        boolean known = dimension != null && dimension.name().equals(at.dimension())
                && (filed.keys(dimension).slots().containsKey(at.key()) || declares(dimension, at.key())
                        || (dimension.named() != null
                                && decisions.leftOut(dimension.form(), dimension.named())
                                        .contains(at.key())));
        if (!known) {
            throw new FilingRefused("question " + question.id() + " of form " + question.form()
                    + " is decided at a key that it does not have");
        }
    }

    private static boolean declares(Dimension dimension, String key) {
        Dimension.Declared declared = dimension.declared();
        return declared != null && declared.key().equals(key);
    }

    /** Where an answer stands; {@code *} and nowhere are the same. */
    private record Place(String form, String question, @Nullable At at) {

        private static Place of(String form, String question, @Nullable At at) {
            return new Place(form, question, at == null || at.key().equals(At.EVERY) ? null : at);
        }
    }
}
