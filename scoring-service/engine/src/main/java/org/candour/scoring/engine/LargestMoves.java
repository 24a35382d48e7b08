package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Keeps the largest moves of each number of each result: one of each place, the largest first. */
final class LargestMoves {

    private final List<Numbered> all = new ArrayList<>();

    private final int most;

    LargestMoves(Plan plan, Filing filing, Valuation stands, int most) {
        this.most = most;
        for (ResultPlan result : plan.results()) {
            if (filing.forms().contains(result.form())) {
                for (int number = 0; number < plan.numbers().size(); number++) {
                    all.add(new Numbered(result, number, plan.numbers().get(number),
                            stands.of(result.node(), 0)));
                }
            }
        }
    }

    /** Begins with another place. */
    void begin() {
        all.forEach(each -> each.here = null);
    }

    /** Looks what an answer of this place comes to, in the numbers for which it is to be tried. */
    void compare(Move move, Valuation after, boolean claimed, boolean shown) {
        for (Numbered each : all) {
            if (each.plan.timesStrength() ? shown : claimed) {
                each.compare(move, after.of(each.result.node(), 0));
            }
        }
    }

    /** Keeps the largest of this place. */
    void end() {
        all.forEach(each -> each.keep(most));
    }

    /** By result, then by number. */
    Map<String, Map<String, List<Move>>> found() {
        Map<String, Map<String, List<Move>>> found = new LinkedHashMap<>();
        all.forEach(each -> found.computeIfAbsent(each.result.name(), _ -> new LinkedHashMap<>())
                .put(each.plan.name(), List.copyOf(each.moves)));
        return found;
    }

    /** One number of one result. */
    private static final class Numbered {

        private final ResultPlan result;

        private final int number;

        private final Plan.NumberPlan plan;

        private final Values stands;

        private final List<Move> moves = new ArrayList<>();

        private @Nullable Move here;

        Numbered(ResultPlan result, int number, Plan.NumberPlan plan, Values stands) {
            this.result = result;
            this.number = number;
            this.plan = plan;
            this.stands = stands;
        }

        void compare(Move move, Values after) {
            if (stands.skipped() || after.skipped()) {
                return;
            }
            Rational now = after.number(number);
            Rational most = here == null ? stands.number(number) : here.becomes().exact();
            if (now.compareTo(most) > 0) {
                Amount becomes = Amount.of(now, result.digits());
                here = move.to(becomes.minus(Amount.of(stands.number(number), result.digits())), becomes);
            }
        }

        /** Of those of one size, what stands first in the methodology. */
        void keep(int most) {
            Move move = here;
            if (move == null) {
                return;
            }
            int index = moves.size();
            while (index > 0
                    && moves.get(index - 1).change().exact().compareTo(move.change().exact()) < 0) {
                index--;
            }
            if (index < most) {
                moves.add(index, move);
                if (moves.size() > most) {
                    moves.removeLast();
                }
            }
        }

    }

}
