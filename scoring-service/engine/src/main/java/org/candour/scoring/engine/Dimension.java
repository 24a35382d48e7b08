package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A dimension over which questions repeat, and how a filing says which keys it has.
 *
 * @param first keys that stand before the others, which follow in the order of their text
 * @param always keys that are there whatever is filed
 * @param occurring whether a key that is used in an answer is there by that
 * @param named question whose choices name keys
 */
record Dimension(int index, String name, String form, List<String> first, Set<String> always,
        boolean occurring,
        @Nullable String named, @Nullable Declared declared) {

    /** What a form lets through is far below; more would make a tree that no memory holds. */
    private static final int MOST_KEYS = 250;

    /** A key that a question declares to be there or not; an answer standing at the key declares it too. */
    record Declared(String key, String by, String yes, String no) {}

    /** The keys of a filing, in order. */
    Keys keys(Collection<String> used, Function<String, @Nullable Answer> answers) {
        Set<String> keys = new TreeSet<>(always);
        boolean undeclared = false;
        if (occurring) {
            keys.addAll(used);
        }
        if (named != null) {
            Answer naming = answers.apply(named);
            if (naming != null) {
                keys.addAll(naming.choices());
            }
        }
        if (declared != null) {
            Answer declaring = answers.apply(declared.by);
            String choice = declaring == null ? null : declaring.choice();
            if (used.contains(declared.key) || declared.yes.equals(choice)) {
                keys.add(declared.key);
            } else {
                undeclared = declaring == null || !declared.no.equals(choice) || !declaring.reasonGiven();
            }
        }
        if (!keys.containsAll(used)) {
            throw new FilingRefused(
                    "an answer of " + form + " stands at a key that dimension " + name + " lacks");
        }
        if (keys.size() > MOST_KEYS) {
            throw FilingRefused.beyondLimits(
                    "dimension " + name + " of " + form + " has more than " + MOST_KEYS + " keys");
        }
        keys.remove(At.EVERY);
        return Keys.of(this, keys, undeclared);
    }

    /** The keys of one filing; one slot more stands for "nobody", where everything is unanswered. */
    record Keys(Dimension dimension, List<String> names, List<At> places, Map<String, Integer> slots,
            boolean undeclared) {

        private static Keys of(Dimension dimension, Set<String> sorted, boolean undeclared) {
            List<String> names = new ArrayList<>(sorted.size());
            for (String key : dimension.first) {
                if (sorted.remove(key)) {
                    names.add(key);
                }
            }
            names.addAll(sorted);
            Map<String, Integer> slots = HashMap.newHashMap(names.size());
            for (int slot = 0; slot < names.size(); slot++) {
                slots.put(names.get(slot), slot);
            }
            List<At> places = names.stream().map(key -> new At(dimension.name, key)).toList();
            return new Keys(dimension, List.copyOf(names), places, slots, undeclared);
        }

        int nobody() {
            return names.size();
        }

        @Nullable
        At at(int slot) {
            return slot < places.size() ? places.get(slot) : null;
        }
    }
}
