package org.candour.scoring.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Result;
import org.candour.scoring.engine.Score;
import org.candour.scoring.onrecord.NotScored;
import org.candour.scoring.scores.NotScorable.Reason;
import org.candour.scoring.scores.ReceivedFiling;

/** Scores a filing twice, by what stands and by what is tried, and says what is different and by which rules. */
final class TryFiling {

    private static final Logger LOG = LoggerFactory.getLogger(TryFiling.class);

    private TryFiling() {}

    static Trial of(ReceivedFiling filing, Methodology tried, Optional<Methodology> standing) {
        try {
            Score after = Engine.score(tried, filing.content(), filing.submittedAt());
            Score before = standing.flatMap(rules -> before(filing, rules)).orElse(null);
            return before == null
                    ? new Trial.Scored(Map.of(), shown(after), List.of())
                    : new Trial.Scored(shown(before), shown(after),
                            movers(filing, before, standing.orElseThrow(), after, tried));
        } catch (FilingRefused refused) {
            return new Trial.NotScored(
                    (refused.isBeyondLimits() ? Reason.BEYOND_LIMITS : Reason.UNKNOWN_ANSWER).text());
        } catch (RuntimeException bug) {
            // not the exception itself: its message may repeat what the filing says
            LOG.error("the filing at position {} cannot be tried by {}: {}", filing.position(), tried,
                    bug.getClass().getName());
            return new Trial.NotScored(NotScored.FAULT_OF_OURS);
        }
    }

    /** What stands may not be able to score what is tried can: there is nothing to compare with then. */
    private static Optional<Score> before(ReceivedFiling filing, Methodology standing) {
        try {
            return Optional.of(Engine.score(standing, filing.content(), filing.submittedAt()));
        } catch (FilingRefused refused) {
            return Optional.empty();
        }
    }

    /** Of results that both have, the numbers that come to something else, to none, or to one where there was none. */
    private static List<Mover> movers(ReceivedFiling filing, Score before, Methodology standing, Score after,
            Methodology tried) {
        List<Mover> movers = new ArrayList<>();
        before.results().forEach((name, was) -> {
            Result is = after.results().get(name);
            if (is != null) {
                numbers(was, is).forEach(number -> {
                    Integer from = rounded(was, number);
                    Integer to = rounded(is, number);
                    if (!Objects.equals(from, to)) {
                        movers.add(new Mover(filing.disclosure(), filing.version(), filing.position(),
                                name + "/" + number, from, to,
                                MovedRules.between(number, before.tree(), standing.nodeOf(name),
                                        after.tree(), tried.nodeOf(name))));
                    }
                });
            }
        });
        return movers;
    }

    /** What both come to; all of them where one has no score. */
    private static Set<String> numbers(Result one, Result other) {
        Set<String> numbers = new TreeSet<>((one.noScore() ? other : one).numbers().keySet());
        if (!one.noScore() && !other.noScore()) {
            numbers.retainAll(other.numbers().keySet());
        }
        return numbers;
    }

    private static @Nullable Integer rounded(Result result, String number) {
        Amount amount = result.numbers().get(number);
        return amount == null ? null : amount.rounded();
    }

    private static Map<String, Integer> shown(Score score) {
        Map<String, Integer> shown = new TreeMap<>();
        score.results().forEach((result, what) -> what.numbers()
                .forEach((number, amount) -> shown.put(result + "/" + number, amount.rounded())));
        return shown;
    }

}
