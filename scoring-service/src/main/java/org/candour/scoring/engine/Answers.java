package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Keys;

/** A filing's answers, laid out by question and key, so that their order no longer matters. */
final class Answers {

    private final List<Keys> keys;
    private final @Nullable Answer[][] own;
    private final @Nullable Answer[] every;

    private Answers(List<Keys> keys, @Nullable Answer[][] own, @Nullable Answer[] every) {
        this.keys = keys;
        this.own = own;
        this.every = every;
    }

    /** @throws FilingRefused if two answers stand at one place, or one where none can stand */
    static Answers of(Plan plan, Filing filing) {
        List<Answer> read = read(plan, filing);
        @Nullable
        Answer[] every = new @Nullable Answer[plan.questionList().size()];
        List<Set<String>> used = new ArrayList<>();
        plan.dimensions().forEach(_ -> used.add(new HashSet<>()));
        for (Answer answer : read) {
            Question question = known(plan, answer);
            At at = answer.at();
            if (at != null && !at.key().equals(At.EVERY)) {
                Dimension dimension = question.dimension();
                if (dimension == null || !dimension.name().equals(at.dimension())) {
                    throw refused(question, "is not answered there");
                }
                used.get(dimension.index()).add(at.key());
            } else {
                put(every, question.index(), answer, question);
            }
        }
        List<Keys> keys = plan.dimensions().stream()
                .map(dimension -> dimension.keys(used.get(dimension.index()),
                        id -> {
                            Question question = plan.question(dimension.form(), id);
                            return question == null ? null : every[question.index()];
                        }))
                .toList();
        return new Answers(keys, grid(plan, read, keys), every);
    }

    private static @Nullable Answer[][] grid(Plan plan, List<Answer> read, List<Keys> keys) {
        @Nullable
        Answer[][] grid = new @Nullable Answer[plan.questionList().size()][];
        for (Question question : plan.questionList()) {
            Dimension dimension = question.dimension();
            grid[question.index()] = new Answer[dimension == null ? 0 : keys.get(dimension.index()).nobody()];
        }
        for (Answer answer : read) {
            At at = answer.at();
            if (at != null && !at.key().equals(At.EVERY)) {
                Question question = known(plan, answer);
                Dimension dimension = question.dimension();
                Integer slot = dimension == null ? null : keys.get(dimension.index()).slots().get(at.key());
                if (slot != null) {
                    put(grid[question.index()], slot, answer, question);
                }
            }
        }
        return grid;
    }

    private static List<Answer> read(Plan plan, Filing filing) {
        Set<String> filed = new HashSet<>();
        filing.forms().forEach(form -> filed.add(form.id()));
        return filing.answers().stream().filter(answer -> {
            Question question = plan.question(answer.form(), answer.question());
            return question != null && filed.contains(answer.form())
                    && filing.forms().contains(question.form());
        }).toList();
    }

    private static Question known(Plan plan, Answer answer) {
        Question question = plan.question(answer.form(), answer.question());
        if (question == null) {
            throw new IllegalStateException("an unread question was kept");
        }
        Points points = question.points();
        String choice = answer.choice();
        if (points != null && choice != null && points.worth(choice) == null) {
            throw refused(question, "has a choice that is not in its points table");
        }
        return question;
    }

    private static void put(@Nullable Answer[] place, int index, Answer answer, Question question) {
        if (place[index] != null) {
            throw refused(question, "is answered twice in one place");
        }
        place[index] = answer;
    }

    private static FilingRefused refused(Question question, String why) {
        return new FilingRefused("question " + question.id() + " of form " + question.form() + " " + why);
    }

    Keys keys(Dimension dimension) {
        return keys.get(dimension.index());
    }

    /** Slots of a node or question: the keys of its dimension, or the one place where it stands. */
    int slots(@Nullable Dimension dimension) {
        return dimension == null ? 1 : Math.max(1, keys(dimension).nobody());
    }

    /** The place of a slot; none for what stands once or for nobody. */
    @Nullable
    At at(@Nullable Dimension dimension, int slot) {
        return dimension == null ? null : keys(dimension).at(slot);
    }

    /** The answer in force: the key's own, else the one for every key; none where nobody is. */
    @Nullable
    Answer answer(Question question, int slot) {
        Dimension dimension = question.dimension();
        if (dimension == null) {
            return every[question.index()];
        }
        @Nullable
        Answer[] answers = own[question.index()];
        if (slot >= answers.length) {
            return null;
        }
        Answer answer = answers[slot];
        return answer != null ? answer : every[question.index()];
    }

    /** Answers of a question as they were filed: for every key first, then by key. */
    List<Answer> filed(Question question) {
        List<Answer> filed = new ArrayList<>();
        Answer forEvery = every[question.index()];
        if (forEvery != null) {
            filed.add(forEvery);
        }
        for (Answer answer : own[question.index()]) {
            if (answer != null) {
                filed.add(answer);
            }
        }
        return filed;
    }
}
