package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;

/** Tries every answer to every question at every place, each by scoring the whole filing with it. */
final class EveryMove {

    private static final List<String> COUNTING = List.of("A", "B", "C", "ALT");

    private final Methodology methodology;

    private final List<Answer> answers;

    private final Score stands;

    private final Valuation valuation;

    private final Set<String> keys = new TreeSet<>();

    EveryMove(Methodology methodology, List<Answer> answers) {
        this.methodology = methodology;
        this.answers = answers;
        this.stands = RandomAnswers.score(methodology, answers);
        Filing filing = MovesTest.filing(answers);
        this.valuation = Engine.valuation(methodology, filing, FilingBuilder.SUBMITTED,
                Answers.of(methodology.plan(), filing));
        answers.stream().map(Answer::at).filter(Objects::nonNull).map(At::key)
                .filter(key -> !key.equals(At.EVERY)).forEach(keys::add);
    }

    /** The largest change of a number by each question that moves it. */
    Map<String, Rational> largest(String number) {
        Map<String, Rational> largest = new LinkedHashMap<>();
        for (Question question : methodology.plan().questionList()) {
            for (String key : question.dimension() == null ? Set.of("") : keys()) {
                At at = key.isEmpty() ? null : new At("place", key);
                if (applies(question, key)) {
                    tried(question, at, standing(question, key))
                            .forEach(each -> merge(largest, number, question, with(at, each)));
                }
            }
        }
        return largest;
    }

    private void merge(Map<String, Rational> largest, String number, Question question, Score after) {
        Amount then = number(stands, number);
        Amount now = number(after, number);
        if (then != null && now != null && now.exact().compareTo(then.exact()) > 0) {
            largest.merge(question.id(), now.exact().plus(then.exact().times(Rational.of(-1))),
                    Rational::max);
        }
    }

    private Set<String> keys() {
        Set<String> all = new HashSet<>(keys);
        all.add(At.EVERY);
        return all;
    }

    /** Whether the question counts at any place that the answer would stand for. */
    private boolean applies(Question question, String key) {
        Set<String> own = new HashSet<>();
        answers.stream().filter(each -> each.question().equals(question.id()) && each.at() != null)
                .forEach(each -> own.add(Objects.requireNonNull(each.at()).key()));
        return methodology.plan().nodes().stream().filter(node -> node instanceof Leaf leaf
                && leaf.question().id().equals(question.id())).map(Leaf.class::cast)
                .allMatch(leaf -> counts(leaf, key, own));
    }

    private boolean counts(Leaf leaf, String key, Set<String> own) {
        for (int slot = 0; slot < valuation.answers().slots(leaf.head().open()); slot++) {
            At at = valuation.answers().at(leaf.head().open(), slot);
            boolean meant = at == null
                    || (key.equals(At.EVERY) ? !own.contains(at.key()) : at.key().equals(key));
            if (meant && !valuation.reading(leaf, slot).skipped()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Answer standing(Question question, String key) {
        Answer every = null;
        for (Answer each : answers) {
            if (each.question().equals(question.id())) {
                At at = each.at();
                if (at == null || at.key().equals(key)) {
                    return each;
                }
                every = at.key().equals(At.EVERY) ? each : every;
            }
        }
        return every;
    }

    private static List<Answer> tried(Question question, @Nullable At at, @Nullable Answer stands) {
        List<Answer> tried = new ArrayList<>();
        List<List<String>> ticks = new ArrayList<>(List.of(stands == null ? List.of() : stands.choices()));
        if (question.points() != null && question.points().options() != null) {
            ticks.add(List.of("X"));
            ticks.add(List.of("X", "Z"));
            ticks.add(RandomMethodology.OPTIONS);
        }
        for (State state : List.of(State.DECLARED, State.UPLOADED)) {
            List<Evidence> evidence = new ArrayList<>(stands == null ? List.of() : stands.evidence());
            evidence.add(new Evidence(state, "record", Maker.OWN, LocalDate.of(2025, 6, 30), null, Quote.NONE,
                    false, false, false, false, false, false));
            for (String choice : COUNTING) {
                ticks.forEach(ticked -> tried.add(
                        new Answer("f", question.id(), at, choice, ticked, true, evidence)));
            }
        }
        return tried;
    }

    /** The score with an answer in place of what stands at a place. */
    Score with(@Nullable At at, Answer answer) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.removeIf(
                each -> each.question().equals(answer.question()) && Objects.equals(each.at(), at));
        changed.add(answer);
        return RandomAnswers.score(methodology, changed);
    }

    /** The score with an answer at each key, in place of all that stand there. */
    Score withAtEachKey(Answer answer) {
        List<Answer> changed = new ArrayList<>(answers);
        for (String key : keys) {
            At at = new At("place", key);
            changed.removeIf(
                    each -> each.question().equals(answer.question()) && Objects.equals(each.at(), at));
            changed.add(new Answer("f", answer.question(), at, answer.choice(), answer.choices(),
                    answer.reasonGiven(), answer.evidence()));
        }
        return RandomAnswers.score(methodology, changed);
    }

    static @Nullable Amount number(Score score, String number) {
        return Objects.requireNonNull(score.results().get("it")).numbers().get(number);
    }

}
