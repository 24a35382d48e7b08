package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Suggestions.Suggested;

/** Tries every question at every place, one after the other, against what stands. */
final class MoveSearch {

    private final Plan plan;

    private final List<FormRef> filed;

    private final Valuation stands;

    private final Answers answers;

    private final Suggestions suggestions;

    private final LargestMoves largest;

    private final LargestMoves together;

    private long left;

    private int places;

    private int tried;

    MoveSearch(Plan plan, Filing filing, Valuation stands, LocalDate asOf, int most, long steps) {
        this.plan = plan;
        this.filed = filing.forms();
        this.stands = stands;
        this.answers = stands.answers();
        this.suggestions = new Suggestions(plan, filing.periodTo(), asOf);
        this.largest = new LargestMoves(plan, filing, stands, most);
        this.together = new LargestMoves(plan, filing, stands, most);
        this.left = steps;
    }

    Moves moves() {
        List<Reach> reaches = Reach.of(plan);
        for (Question question : plan.questionList()) {
            Points points = question.points();
            Reach reach = reaches.get(question.index());
            if (points != null && filed.contains(question.form()) && !reach.steps().isEmpty()) {
                Places.of(question, answers).stream().filter(place -> applies(question, points, reach, place))
                        .forEach(place -> tryAt(question, points, reach, place));
                if (reach.underLowest() && appliesToAll(question, reach.own(question))) {
                    tryAt(question, points, reach, Answers.EVERYWHERE);
                }
            }
        }
        return new Moves(largest.found(), together.found(), places, tried);
    }

    /** What does not apply is not made to apply. */
    private boolean applies(Question question, Points points, Reach reach, int place) {
        Leaf leaf = reach.own(question);
        if (leaf == null) {
            Answer there = answers.filedAt(question, place);
            Points.Worth worth = there == null ? null : points.worth(there.choice());
            return worth == null || worth.skip() == Points.Skip.NEVER;
        }
        return place == Answers.EVERY
                ? IntStream.range(0, answers.slots(question.dimension()))
                        .anyMatch(slot -> (question.dimension() == null
                                || answers.filedAt(question, slot) == null)
                                && !stands.reading(leaf, slot).skipped())
                : !stands.reading(leaf, place).skipped();
    }

    /** Whether there are several keys, and the question applies at each. */
    private boolean appliesToAll(Question question, @Nullable Leaf leaf) {
        Dimension dimension = question.dimension();
        return leaf != null && dimension != null && answers.keys(dimension).nobody() > 1
                && IntStream.range(0, answers.keys(dimension).nobody())
                        .noneMatch(slot -> stands.reading(leaf, slot).skipped());
    }

    private void tryAt(Question question, Points points, Reach reach, int place) {
        places++;
        left -= reach.cost(answers, place < 0);
        if (left < 0) {
            return;
        }
        tried++;
        At at = Places.at(question, answers, place);
        Answer there = standing(question, place);
        List<Suggested> claimed = suggestions.best(question, points, at, there, false);
        List<Suggested> shown = suggestions.best(question, points, at, there, true);
        List<Suggested> all = new ArrayList<>(claimed);
        shown.stream().filter(each -> !all.contains(each)).forEach(all::add);
        LargestMoves moves = place == Answers.EVERYWHERE ? together : largest;
        moves.begin();
        for (Suggested each : all) {
            Valuation after = each.answer().equals(there) ? null : after(question, each, reach, place);
            if (after != null) {
                moves.compare(move(question, there, each), after, claimed.contains(each),
                        shown.contains(each));
            }
        }
        moves.end();
    }

    /** Those of single keys may differ, so that none stands for all of them. */
    private @Nullable Answer standing(Question question, int place) {
        return switch (place) {
            case Answers.EVERYWHERE -> null;
            case Answers.EVERY -> answers.filedAt(question, place);
            default -> answers.answer(question, place);
        };
    }

    private @Nullable Valuation after(Question question, Suggested tried, Reach reach, int place) {
        try {
            return stands.after(answers.with(question, place, tried.answer()), reach, place);
        } catch (Rational.TooLong e) {
            // nobody could score it, so nobody is told to file it
            return null;
        }
    }

    private static Move move(Question question, @Nullable Answer there, Suggested tried) {
        Amount none = Amount.of(Rational.ZERO, 0);
        return new Move(question.form(), question.id(), tried.answer().at(), there, tried.answer(),
                tried.attached(), none, none);
    }

}
