package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The places at which a question can be answered otherwise while the keys stay as they are. */
final class Places {

    private Places() {}

    /**
     * Slots, and {@link Answers#EVERY}. Where an answer for every key would count at one key only, there is one place for
     * both: that of the answer which stands.
     */
    static List<Integer> of(Question question, Answers answers) {
        Dimension dimension = question.dimension();
        if (dimension == null) {
            return List.of(Answers.EVERY);
        }
        List<Integer> own = new ArrayList<>();
        List<Integer> served = new ArrayList<>();
        for (int slot = 0; slot < answers.keys(dimension).nobody(); slot++) {
            if (question.appliesAt(answers.keys(dimension).names().get(slot))) {
                (answers.filedAt(question, slot) == null ? served : own).add(slot);
            }
        }
        boolean every = answers.filedAt(question, Answers.EVERY) != null;
        List<Integer> places = new ArrayList<>(own);
        if (served.size() > 1 || (served.size() == 1 && every) || answers.keys(dimension).nobody() == 0) {
            places.add(Answers.EVERY);
        }
        if (served.size() > 1 || !every) {
            places.addAll(served);
        }
        return places;
    }

    /** How a place is written in an answer. */
    static @Nullable At at(Question question, Answers answers, int place) {
        Dimension dimension = question.dimension();
        if (dimension == null) {
            return null;
        }
        return place < 0 ? new At(dimension.name(), At.EVERY) : answers.at(dimension, place);
    }

}
