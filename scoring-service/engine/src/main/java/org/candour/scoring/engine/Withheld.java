package org.candour.scoring.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dependencies.Asked;
import org.candour.scoring.engine.ResultPlan.BesidePlan;
import org.candour.scoring.engine.ResultPlan.Words;

/**
 * What of a score its reader may not see, because answers that are not for the reader enter it. It follows from the
 * methodology and from which questions those are, never from what was answered: so the shape of what is shown tells
 * nothing. All that is shown is computed without those answers, but for a coarse word.
 */
public final class Withheld {

    static final Comparator<FormRef> BY_ID = Comparator.comparing(FormRef::id)
            .thenComparing(FormRef::version);

    /** A scale of more words would tell single answers apart. */
    private static final int MOST_WORDS = 3;

    private final Methodology methodology;
    private final @Nullable Dependencies dependencies;
    private final SortedMap<FormRef, Set<String>> questions;
    private final Set<Asked> hidden = new HashSet<>();

    private Withheld(Methodology methodology, Map<FormRef, Set<String>> questions) {
        this.methodology = methodology;
        // every score is written with nothing withheld, too: that must cost nothing
        this.dependencies = questions.isEmpty() ? null : Dependencies.of(methodology);
        TreeMap<FormRef, Set<String>> sorted = new TreeMap<>(BY_ID);
        sorted.putAll(questions);
        this.questions = Collections.unmodifiableSortedMap(sorted);
        questions.forEach((form, ids) -> ids.forEach(id -> hidden.add(new Asked(form.id(), id))));
    }

    /** @param questions the ids of the questions that are not for the reader, by their forms */
    public static Withheld of(Methodology methodology, Map<FormRef, Set<String>> questions) {
        return new Withheld(methodology, questions);
    }

    /** Nothing is. */
    public static Withheld nothing(Methodology methodology) {
        return of(methodology, Map.of());
    }

    /** The ids of the questions that are not for the reader, by their forms. */
    public SortedMap<FormRef, Set<String>> questions() {
        return questions;
    }

    /** The filing as if nobody had answered what is not for the reader. */
    public Filing open(Filing filing) {
        return new Filing(filing.periodFrom(), filing.periodTo(), filing.assessedOn(), filing.forms(),
                filing.answers().stream()
                        .filter(answer -> !hidden.contains(new Asked(answer.form(), answer.question())))
                        .toList());
    }

    /** Whether answers to a question of that form are not for the reader. */
    public boolean question(String form, String id) {
        return hidden.contains(new Asked(form, id));
    }

    /** Whether the numbers of a result would tell. */
    public boolean result(String name) {
        ResultPlan result = dependencies == null ? null : plan(name);
        return result != null && tells(result.node());
    }

    /** Whether a question that is missing in a result would tell. */
    public boolean gap(String result, String question) {
        ResultPlan plan = dependencies == null ? null : plan(result);
        return plan != null && question(plan.form().id(), question);
    }

    /** Whether the numbers beside a result would tell. */
    public boolean beside(String result, String name) {
        BesidePlan beside = dependencies == null ? null : plan(result, name);
        return beside != null && tells(beside.node());
    }

    /**
     * Whether the numbers of a node would tell.
     *
     * @param above what holds for the node above, and so for one that no rule and no question names
     */
    public boolean node(String id, boolean above) {
        if (dependencies == null) {
            return false;
        }
        Set<Asked> asked = dependencies.ofNode(id);
        return asked == null ? above : !Collections.disjoint(asked, hidden);
    }

    /**
     * Whether the word of a result's coarse scale may be shown where its numbers may not: a scale of at most three words,
     * about all that is withheld of its form and nothing of another, and the first such of the form. A word about some of
     * it would be about few answers, or one; words in many results, each with bounds of its own, would be a fine scale.
     */
    boolean isCoarse(ResultPlan result) {
        return isCoarse(result, result.node(), result.step()) && isFirst(result);
    }

    @SuppressWarnings("ReferenceEquality") // two beside a result may have one name
    boolean isCoarse(ResultPlan result, BesidePlan beside) {
        return isFirst(result) && result.beside().stream()
                .filter(each -> isCoarse(result, each.node(), each.step()))
                .findFirst().filter(first -> first == beside).isPresent();
    }

    private boolean isFirst(ResultPlan result) {
        return methodology.plan().results().stream()
                .filter(each -> each.form().equals(result.form()) && hasCoarse(each))
                .findFirst().filter(first -> first.name().equals(result.name())).isPresent();
    }

    private boolean hasCoarse(ResultPlan result) {
        return isCoarse(result, result.node(), result.step()) || result.beside().stream()
                .anyMatch(each -> isCoarse(result, each.node(), each.step()));
    }

    private boolean isCoarse(ResultPlan result, Node node, @Nullable Words words) {
        Set<Asked> entering = new HashSet<>(asked(node));
        entering.retainAll(hidden);
        Set<Asked> ofForm = new HashSet<>();
        questions.getOrDefault(result.form(), Set.of())
                .forEach(id -> ofForm.add(new Asked(result.form().id(), id)));
        return words != null && words.steps().size() <= MOST_WORDS && !entering.isEmpty()
                && entering.equals(ofForm);
    }

    /** Whether that question is among those that the node depends on. */
    boolean enters(String form, String question, Node node) {
        return asked(node).contains(new Asked(form, question));
    }

    Methodology methodology() {
        return methodology;
    }

    private boolean tells(Node node) {
        return !Collections.disjoint(asked(node), hidden);
    }

    private Set<Asked> asked(Node node) {
        Set<Asked> asked = dependencies == null ? null : dependencies.ofNode(node.head().id());
        return asked == null ? Set.of() : asked;
    }

    private @Nullable ResultPlan plan(String result) {
        return methodology.plan().results().stream().filter(each -> each.name().equals(result)).findFirst()
                .orElse(null);
    }

    private @Nullable BesidePlan plan(String result, String beside) {
        ResultPlan plan = plan(result);
        return plan == null
                ? null
                : plan.beside().stream().filter(each -> each.name().equals(beside)).findFirst().orElse(null);
    }
}
