package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The answers that could be given to a question instead of the one that stands. Whether a question applies is a fact and
 * nothing to choose, so "not applicable" is never among them.
 */
final class Suggestions {

    private final @Nullable BestEvidence evidence;

    Suggestions(Plan plan, LocalDate periodEnd, LocalDate asOf) {
        Strengths strengths = plan.strengths();
        this.evidence = strengths == null ? null : new BestEvidence(strengths, periodEnd, asOf);
    }

    /**
     * An answer to be tried.
     *
     * @param points what it is worth before evidence
     * @param shown what it is worth with its evidence
     * @param claim what its choice is worth where it is the condition of another answer
     */
    record Suggested(Answer answer, @Nullable Evidence attached, Rational points, Rational shown,
            Rational claim) {}

    /**
     * The answers of which none is worth more: before evidence, or with it. Every operator only ever rises with the points
     * below it, so that no other answer moves a result more. Of those that are worth the same, the one that asks for
     * least: no evidence, then no reason, then no other choice.
     */
    List<Suggested> best(Question question, Points points, @Nullable At at, @Nullable Answer stands,
            boolean shown) {
        Function<Suggested, Rational> worth = shown ? Suggested::shown : Suggested::points;
        List<Suggested> best = new ArrayList<>();
        for (Suggested each : all(question, points, at, stands)) {
            if (best.stream().noneMatch(other -> isAtLeast(other, each, worth))) {
                best.removeIf(other -> isAtLeast(each, other, worth));
                best.add(each);
            }
        }
        return best;
    }

    private static boolean isAtLeast(Suggested one, Suggested other, Function<Suggested, Rational> worth) {
        return worth.apply(one).compareTo(worth.apply(other)) >= 0 && one.claim.compareTo(other.claim) >= 0;
    }

    /** In the order of what they ask for. */
    private List<Suggested> all(Question question, Points points, @Nullable At at, @Nullable Answer stands) {
        List<Suggested> all = new ArrayList<>();
        List<String> choices = choices(points, stands);
        List<List<String>> ticks = ticks(points, stands);
        List<@Nullable Evidence> attached = new ArrayList<>();
        attached.add(null);
        if (evidence != null) {
            attached.addAll(evidence.of(question));
        }
        for (Evidence item : attached) {
            for (String choice : choices) {
                for (List<String> ticked : ticks) {
                    all.add(suggested(question, points, at, stands, choice.isEmpty() ? null : choice, ticked,
                            item));
                }
            }
        }
        return all;
    }

    /** Those that count, by what they ask for; one that is empty where only ticks count. */
    private static List<String> choices(Points points, @Nullable Answer stands) {
        String chosen = stands == null ? null : stands.choice();
        boolean given = stands != null && stands.reasonGiven();
        return points.choices().isEmpty()
                ? List.of("")
                : points.choices().entrySet().stream()
                        .filter(each -> each.getValue().skip() == Points.Skip.NEVER)
                        .sorted(Comparator
                                .comparing((Map.Entry<String, Points.Worth> each) -> each.getValue()
                                        .needsReason() && !given)
                                .thenComparing(each -> !each.getKey().equals(chosen))
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey).toList();
    }

    private static List<List<String>> ticks(Points points, @Nullable Answer stands) {
        List<String> ticked = stands == null ? List.of() : stands.choices();
        return points.options() == null
                ? List.of(ticked)
                : List.of(ticked, points.options().points().keySet().stream().sorted().toList());
    }

    private Suggested suggested(Question question, Points points, @Nullable At at, @Nullable Answer stands,
            @Nullable String choice, List<String> ticks, @Nullable Evidence item) {
        List<Evidence> items = new ArrayList<>(stands == null ? List.of() : stands.evidence());
        if (item != null) {
            items.add(item);
        }
        Points.Worth worth = Objects.requireNonNull(points.worth(choice));
        boolean reason = worth.needsReason() || (stands != null && stands.reasonGiven());
        Answer answer = new Answer(question.form().id(), question.id(), at, choice, ticks, reason, items);
        Rational value = points.reads(answer) ? points.together(worth, ticks) : Rational.ZERO;
        Rational strength = evidence == null
                ? Rational.ONE
                : evidence.strength(items, question).min(worth.strengthAtMost());
        return new Suggested(answer, item, value, value.times(strength), worth.points());
    }

}
