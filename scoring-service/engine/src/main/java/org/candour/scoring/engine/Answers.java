package org.candour.scoring.engine;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Keys;

/** A filing's answers, laid out by question and key, so that their order no longer matters. */
final class Answers {

    /** The place of an answer that stands for every key, or to a question that does not repeat. */
    static final int EVERY = -1;

    /** All slots, answered alike. */
    static final int EVERYWHERE = -2;

    private final List<Keys> keys;
    private final @Nullable Answer[][] own;
    private final @Nullable Answer[] every;
    private final @Nullable Rulings rulings;

    Answers(List<Keys> keys, @Nullable Answer[][] own, @Nullable Answer[] every,
            @Nullable Rulings rulings) {
        this.keys = keys;
        this.own = own;
        this.every = every;
        this.rulings = rulings;
    }

    /** @throws FilingRefused if two answers stand at one place, or one where none can stand */
    static Answers of(Plan plan, Filing filing) {
        return new AnswerLayout(plan, filing).answers();
    }

    /**
     * A filing's answers as a review leaves them.
     *
     * @throws FilingRefused if a decision has a choice that nobody can have, or stands where none can
     */
    static Answers of(Plan plan, Filing filing, Answers filed, Decisions decisions) {
        Answers decided = of(plan, DecidedFiling.of(plan, filing, filed, decisions));
        return new Answers(decided.keys, decided.own, decided.every,
                Rulings.of(plan, filing, decided.keys, decisions));
    }

    /** Whether a review looked at them. */
    boolean reviewed() {
        return rulings != null;
    }

    /** The decision in force about what is answered, or not answered, at a place. */
    Decision.@Nullable OnAnswer ruling(Question question, int slot) {
        return rulings == null ? null : rulings.at(question, slot, hasOwn(question, slot));
    }

    private boolean hasOwn(Question question, int slot) {
        @Nullable
        Answer[] answers = own[question.index()];
        return question.dimension() != null && slot < answers.length && answers[slot] != null;
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
        if (question.dimension() == null) {
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

    /** The answer that was filed at a place itself: a slot, or {@link #EVERY}. */
    @Nullable
    Answer filedAt(Question question, int place) {
        @Nullable
        Answer[] answers = own[question.index()];
        return place == EVERY ? every[question.index()] : place < answers.length ? answers[place] : null;
    }

    /** These with another answer at a place, a slot, {@link #EVERY} or {@link #EVERYWHERE}; the keys stay. */
    Answers with(Question question, int place, Answer answer) {
        if (place == EVERY) {
            @Nullable
            Answer[] changed = every.clone();
            changed[question.index()] = answer;
            return new Answers(keys, own, changed, rulings);
        }
        @Nullable
        Answer[][] changed = own.clone();
        int length = own[question.index()].length;
        changed[question.index()] = new Answer[length];
        System.arraycopy(own[question.index()], 0, changed[question.index()], 0, length);
        for (int slot = 0; slot < length; slot++) {
            if (place == EVERYWHERE || slot == place) {
                changed[question.index()][slot] = answer;
            }
        }
        return new Answers(keys, changed, every, rulings);
    }

    /** Answers of a question as they were filed, by key: "" without one, "*" for every key. */
    SortedMap<String, Answer> filed(Question question) {
        SortedMap<String, Answer> filed = new TreeMap<>();
        Answer forEvery = every[question.index()];
        if (forEvery != null) {
            filed.put(question.dimension() == null ? "" : At.EVERY, forEvery);
        }
        @Nullable
        Answer[] answers = own[question.index()];
        for (Answer answer : answers) {
            At at = answer == null ? null : answer.at();
            if (answer != null && at != null) {
                filed.put(at.key(), answer);
            }
        }
        return filed;
    }
}
