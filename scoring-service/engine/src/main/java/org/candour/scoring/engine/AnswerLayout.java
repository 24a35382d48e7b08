package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Keys;

/** Lays the answers of a filing that a methodology reads out by question and key. */
final class AnswerLayout {

    private final Plan plan;
    private final List<Placed> placed;
    private final @Nullable Answer[] every;

    /** @throws FilingRefused if an answer stands where none can, or nobody can give it */
    AnswerLayout(Plan plan, Filing filing) {
        this.plan = plan;
        this.placed = placed(plan, filing);
        this.every = new @Nullable Answer[plan.questionList().size()];
    }

    /** @throws FilingRefused if two answers stand at one place */
    Answers answers() {
        List<Set<String>> used = new ArrayList<>();
        plan.dimensions().forEach(_ -> used.add(new HashSet<>()));
        for (Placed each : placed) {
            Dimension dimension = each.question.dimension();
            if (each.key == null || dimension == null) {
                put(every, each.question.index(), each);
            } else {
                used.get(dimension.index()).add(each.key);
            }
        }
        List<Keys> keys = plan.dimensions().stream()
                .map(dimension -> dimension.keys(used.get(dimension.index()), id -> {
                    Question question = plan.question(dimension.form(), id);
                    return question == null ? null : every[question.index()];
                })).toList();
        return new Answers(keys, grid(keys), every, null);
    }

    private @Nullable Answer[][] grid(List<Keys> keys) {
        @Nullable
        Answer[][] grid = new @Nullable Answer[plan.questionList().size()][];
        for (Question question : plan.questionList()) {
            Dimension dimension = question.dimension();
            grid[question.index()] = new Answer[dimension == null ? 0 : keys.get(dimension.index()).nobody()];
        }
        for (Placed each : placed) {
            Dimension dimension = each.question.dimension();
            if (each.key != null && dimension != null) {
                Integer slot = keys.get(dimension.index()).slots().get(each.key);
                if (slot != null) {
                    put(grid[each.question.index()], slot, each);
                }
            }
        }
        return grid;
    }

    /** The answers that the methodology reads, each with its question. */
    private static List<Placed> placed(Plan plan, Filing filing) {
        Set<FormRef> filed = Set.copyOf(filing.forms());
        List<Placed> placed = new ArrayList<>(filing.answers().size());
        for (Answer answer : filing.answers()) {
            Question question = plan.question(answer.form(), answer.question());
            if (question != null && filed.contains(question.form())) {
                placed.add(Placed.of(question, answer));
            }
        }
        return placed;
    }

    private static void put(@Nullable Answer[] place, int index, Placed each) {
        if (place[index] != null) {
            throw refused(each.question, "is answered twice in one place");
        }
        place[index] = each.answer;
    }

    private static FilingRefused refused(Question question, String why) {
        return new FilingRefused("question " + question.id() + " of form " + question.form() + " " + why);
    }

    /** An answer with its question, and the one key that it stands at, if it does. */
    private record Placed(Question question, Answer answer, @Nullable String key) {

        private static Placed of(Question question, Answer answer) {
            Points points = question.points();
            if (points != null && !points.knows(answer)) {
                throw refused(question, "has a choice or an option that is not in its points table");
            }
            At at = answer.at();
            if (at == null || at.key().equals(At.EVERY)) {
                return new Placed(question, answer, null);
            }
            Dimension dimension = question.dimension();
            if (dimension == null || !dimension.name().equals(at.dimension())) {
                throw refused(question, "is not answered there");
            }
            return new Placed(question, answer, at.key());
        }
    }
}
