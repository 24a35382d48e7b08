package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;
import org.candour.scoring.engine.Strengths.Fact;

/**
 * The evidence of each maker that would count most for a question, as it is best made: dated on the day, in force, its
 * passage found, figures and nobody who could be recognised, open to all once it is in the register's hands.
 */
final class BestEvidence {

    private static final int MOST_KINDS = 50;

    private final Strengths strengths;

    private final LocalDate periodEnd;

    private final LocalDate asOf;

    private final Map<Set<String>, List<Evidence>> byTraits = new HashMap<>();

    BestEvidence(Strengths strengths, LocalDate periodEnd, LocalDate asOf) {
        this.strengths = strengths;
        this.periodEnd = periodEnd;
        this.asOf = asOf;
    }

    /** The company's own, if it counts, and the independent, if it counts more. */
    List<Evidence> of(Question question) {
        return byTraits.computeIfAbsent(question.traits(), this::search);
    }

    Rational strength(List<Evidence> items, Question question) {
        return strengths.best(items, question.traits(), periodEnd, asOf);
    }

    private List<Evidence> search(Set<String> traits) {
        List<Evidence> found = new ArrayList<>();
        Rational best = Rational.ZERO;
        for (Maker maker : Maker.values()) {
            Evidence strongest = null;
            for (Evidence item : items(maker)) {
                Rational strength = strengths.best(List.of(item), traits, periodEnd, asOf);
                if (strength.compareTo(best) > 0) {
                    best = strength;
                    strongest = item;
                }
            }
            if (strongest != null) {
                found.add(strongest);
            }
        }
        return List.copyOf(found);
    }

    /** What asks least of a company stands first. */
    private List<Evidence> items(Maker maker) {
        List<Evidence> items = new ArrayList<>();
        for (State state : State.values()) {
            boolean kept = state == State.UPLOADED || state == State.CAPTURED;
            for (String kind : kinds()) {
                items.add(new Evidence(state, kind, maker, asOf, null, Quote.FOUND, kept, false, true, false,
                        false, true));
                items.add(new Evidence(state, kind, maker, asOf, asOf.plusYears(1), Quote.FOUND, kept, false,
                        true, false, false, true));
            }
        }
        return items;
    }

    /** Those that the rules tell apart. */
    private List<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        strengths.windows().forEach(window -> kinds.addAll(window.kinds()));
        strengths.rules().forEach(rule -> rule.conditions().stream()
                .filter(condition -> condition.fact() == Fact.KIND)
                .forEach(condition -> kinds.addAll(condition.values())));
        return kinds.isEmpty() ? List.of("record") : kinds.stream().limit(MOST_KINDS).toList();
    }

}
