package org.candour.scoring.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.scoring.backtest.Mover.MovedRule;
import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Score;
import org.candour.scoring.engine.ScoreNode;
import org.candour.scoring.scores.NotScorable.Reason;
import org.candour.scoring.scores.ReceivedFiling;

/** Scores a filing twice, by what stands and by what is tried, and says what is different and by which rules. */
final class TryFiling {

    private static final Logger LOG = LoggerFactory.getLogger(TryFiling.class);

    private static final int MOST_RULES = 5;

    private TryFiling() {}

    static Trial of(ReceivedFiling filing, Methodology tried, Optional<Methodology> standing) {
        try {
            Score after = Engine.score(tried, filing.content(), filing.submittedAt());
            return standing
                    .map(rules -> compared(filing,
                            Engine.score(rules, filing.content(), filing.submittedAt()),
                            after))
                    .orElseGet(() -> new Trial.Scored(Map.of(), shown(after), List.of()));
        } catch (FilingRefused refused) {
            return new Trial.NotScored(
                    (refused.isBeyondLimits() ? Reason.BEYOND_LIMITS : Reason.UNKNOWN_ANSWER).text());
        } catch (RuntimeException bug) {
            // not the exception itself: its message may repeat what the filing says
            LOG.error("the filing at position {} cannot be tried by {}: {}", filing.position(), tried,
                    bug.getClass().getName());
            return new Trial.NotScored("fault-of-ours");
        }
    }

    private static Trial compared(ReceivedFiling filing, Score before, Score after) {
        Map<String, Integer> one = shown(before);
        Map<String, Integer> other = shown(after);
        List<Mover> movers = new ArrayList<>();
        one.forEach((number, was) -> {
            Integer is = other.get(number);
            if (is != null && !is.equals(was)) {
                String name = number.substring(number.indexOf('/') + 1);
                movers.add(
                        new Mover(filing.disclosure(), filing.version(), filing.position(), number, was, is,
                                rules(name, before.tree(), after.tree())));
            }
        });
        return new Trial.Scored(one, other, movers);
    }

    private static Map<String, Integer> shown(Score score) {
        Map<String, Integer> shown = new TreeMap<>();
        score.results().forEach((result, what) -> what.numbers()
                .forEach((number, amount) -> shown.put(result + "/" + number, amount.rounded())));
        return shown;
    }

    private static List<MovedRule> rules(String number, ScoreNode before, ScoreNode after) {
        Map<String, Integer> one = new HashMap<>();
        Map<String, Integer> other = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        collect(number, after, other, names);
        collect(number, before, one, names);
        return names.stream().map(name -> new MovedRule(name, one.get(name), other.get(name)))
                .filter(rule -> !same(rule.before(), rule.after()))
                .sorted(Comparator.comparingInt(MovedRule::distance).reversed())
                .limit(MOST_RULES).toList();
    }

    private static boolean same(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other == null : one.equals(other);
    }

    private static void collect(String number, ScoreNode node, Map<String, Integer> found,
            Set<String> names) {
        for (ScoreNode child : node.children()) {
            if (child.reads() == null && !child.repeated()) {
                String name = child.at() == null ? child.node() : child.node() + "@" + child.at().key();
                Amount amount = child.numbers().get(number);
                names.add(name);
                if (amount != null) {
                    found.put(name, amount.rounded());
                }
            }
            collect(number, child, found, names);
        }
    }

}
