package org.candour.scoring.backtest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.backtest.Mover.MovedRule;
import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.ScoreNode;

/** The rules under one result, each with what it comes to in one number. Never a question, whose points tell its answer. */
final class MovedRules {

    private static final int MOST = 5;

    private final String number;

    /** Where each node stands in full; elsewhere it is only named. */
    private final Map<String, ScoreNode> inFull = new HashMap<>();

    private final Map<String, @Nullable Integer> found = new LinkedHashMap<>();

    private MovedRules(String number, ScoreNode tree) {
        this.number = number;
        index(tree);
    }

    /**
     * Those that come to something else.
     *
     * @param number its name without that of the result
     * @param one a tree, with the node that comes to the result; none if there is no such result
     * @param other another
     * @return those that moved most first
     */
    static List<MovedRule> between(String number, ScoreNode one, @Nullable String oneNode, ScoreNode other,
            @Nullable String otherNode) {
        Map<String, @Nullable Integer> before = under(number, one, oneNode);
        Map<String, @Nullable Integer> after = under(number, other, otherNode);
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream().map(name -> new MovedRule(name, before.get(name), after.get(name)))
                .filter(rule -> !Objects.equals(rule.before(), rule.after()))
                .sorted(Comparator.comparingInt(MovedRule::distance).reversed()).limit(MOST).toList();
    }

    private static Map<String, @Nullable Integer> under(String number, ScoreNode tree,
            @Nullable String node) {
        MovedRules rules = new MovedRules(number, tree);
        tree.children().stream().filter(each -> each.node().equals(node)).forEach(rules::collect);
        return rules.found;
    }

    private void index(ScoreNode node) {
        if (!node.repeated()) {
            inFull.put(name(node), node);
        }
        node.children().forEach(this::index);
    }

    private void collect(ScoreNode node) {
        String name = name(node);
        ScoreNode full = node.repeated() ? inFull.getOrDefault(name, node) : node;
        if (full.reads() == null && !found.containsKey(name)) {
            Amount amount = full.numbers().get(number);
            found.put(name, amount == null ? null : amount.rounded());
            full.children().forEach(this::collect);
        }
    }

    private static String name(ScoreNode node) {
        return node.at() == null ? node.node() : node.node() + "@" + node.at().key();
    }

}
