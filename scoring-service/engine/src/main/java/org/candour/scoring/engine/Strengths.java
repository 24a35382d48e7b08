package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** How strong evidence is: the first rule that fits an item decides, and the best item counts. */
record Strengths(List<Window> windows, List<Rule> rules) {

    /** The strength of the best item; 0 without any. */
    Rational best(List<Evidence> items, Set<String> traits, LocalDate periodEnd, LocalDate asOf) {
        Rational best = Rational.ZERO;
        for (Evidence item : items) {
            best = best.max(of(item, traits, periodEnd, asOf));
        }
        return best;
    }

    private Rational of(Evidence item, Set<String> traits, LocalDate periodEnd, LocalDate asOf) {
        boolean inWindow = inWindow(item, periodEnd, asOf);
        for (Rule rule : rules) {
            if (rule.fits(item, traits, inWindow)) {
                return rule.strength;
            }
        }
        return Rational.ZERO;
    }

    private boolean inWindow(Evidence item, LocalDate periodEnd, LocalDate asOf) {
        LocalDate date = item.date();
        if (date == null || date.isAfter(asOf)) {
            return false;
        }
        for (Window window : windows) {
            if (window.kinds.isEmpty() || window.kinds.contains(item.kind())) {
                return window.holds(item, date, periodEnd, asOf);
            }
        }
        return false;
    }

    /**
     * When evidence of some kinds counts.
     *
     * @param kinds none means every kind that no window before this one names
     * @param monthsBeforePeriodEnd how long before the period's end it may be dated
     * @param monthsBeforeSubmission how long before the submission it may be dated
     * @param inForce whether it must not have expired
     * @param expires whether it must say when it expires
     */
    record Window(Set<String> kinds, @Nullable Integer monthsBeforePeriodEnd,
            @Nullable Integer monthsBeforeSubmission, boolean inForce, boolean expires) {

        private boolean holds(Evidence item, LocalDate date, LocalDate periodEnd, LocalDate asOf) {
            LocalDate expiry = item.expires();
            return (monthsBeforePeriodEnd == null
                    || !date.isBefore(periodEnd.minusMonths(monthsBeforePeriodEnd)))
                    && (monthsBeforeSubmission == null
                            || !date.isBefore(asOf.minusMonths(monthsBeforeSubmission)))
                    && (!expires || expiry != null)
                    && (!inForce || expiry == null || !expiry.isBefore(asOf));
        }
    }

    /** A strength, and what must all hold for it. */
    record Rule(Rational strength, List<Condition> conditions) {

        private boolean fits(Evidence item, Set<String> traits, boolean inWindow) {
            for (Condition condition : conditions) {
                if (!condition.holds(item, traits, inWindow)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A fact that must have one of some values. */
    record Condition(Fact fact, Set<String> values) {

        boolean holds(Evidence item, Set<String> traits, boolean inWindow) {
            return switch (fact) {
                case STATE -> values.contains(item.state().name());
                case KIND -> values.contains(item.kind());
                case MAKER -> values.contains(item.maker().word());
                case QUOTE -> values.contains(item.quote().word());
                case DATED -> is(item.date() != null);
                case IN_WINDOW -> is(inWindow);
                case OPEN_TO_ALL -> is(item.openToAll());
                case ROOT_PAGE -> is(item.rootPage());
                case AGGREGATE -> is(item.aggregate());
                case IDENTIFIABLE -> is(item.identifiable());
                case SCAN -> is(item.scan());
                case PAGE -> is(item.page());
                case TRAIT -> !Collections.disjoint(values, traits);
            };
        }

        private boolean is(boolean holds) {
            return values.contains(Boolean.toString(holds));
        }
    }

    /** What can be asked about an item, or about the question that it stands under (trait). */
    enum Fact {
        STATE, KIND, MAKER, QUOTE, DATED, IN_WINDOW, OPEN_TO_ALL, ROOT_PAGE, AGGREGATE, IDENTIFIABLE, SCAN, PAGE, TRAIT
    }
}
