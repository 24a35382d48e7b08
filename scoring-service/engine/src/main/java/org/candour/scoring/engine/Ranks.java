package org.candour.scoring.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places among peers, a pure function of a group: no score knows its own. */
public final class Ranks {

    private Ranks() {}

    /**
     * One more than the number of peers whose number, as it is shown, is strictly higher; equals share a place, and the
     * places behind them stay empty.
     *
     * @return in the order of the peers
     */
    public static <K> Map<K, Integer> of(Map<K, Amount> peers) {
        List<BigDecimal> shown = peers.values().stream().map(Amount::shown).sorted(Comparator.reverseOrder())
                .toList();
        Map<BigDecimal, Integer> places = new HashMap<>();
        for (int index = 0; index < shown.size(); index++) {
            places.putIfAbsent(shown.get(index).stripTrailingZeros(), index + 1);
        }
        Map<K, Integer> ranks = new LinkedHashMap<>();
        peers.forEach((peer, amount) -> ranks.put(peer,
                places.getOrDefault(amount.shown().stripTrailingZeros(), 1)));
        return Collections.unmodifiableMap(ranks);
    }
}
