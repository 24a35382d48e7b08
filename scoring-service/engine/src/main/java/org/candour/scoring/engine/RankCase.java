package org.candour.scoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** A case of peers: the exact numbers of a result in, their ranks out. */
final class RankCase {

    private final Methodology methodology;
    private final Source item;

    RankCase(Methodology methodology, Source item) {
        this.methodology = methodology;
        this.item = item;
    }

    void check() {
        Source peers = item.get("peers");
        peers.only("result", "exact");
        peers.needs("result", "exact");
        String name = peers.get("result").text();
        if (methodology.rankedBy(name) == null) {
            peers.get("result").fault("is not a result that is ranked");
            return;
        }
        int digits = methodology.plan().results().stream().filter(result -> result.name().equals(name))
                .findFirst().map(ResultPlan::digits).orElse(0);
        Map<String, Amount> amounts = new LinkedHashMap<>();
        peers.get("exact").members().forEach(
                (peer, exact) -> amounts.put(peer, Amount.of(exact.rational(Rational.ZERO), digits)));
        Ranks.of(amounts).forEach((peer, rank) -> {
            Source expected = item.get("ranks").get(peer);
            if (!expected.text().equals(rank.toString())) {
                expected.fault("is " + rank);
            }
        });
    }
}
