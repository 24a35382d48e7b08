package org.candour.scoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RanksTest {

    @Test
    void countPeersThatAreStrictlyHigherWhenShown() {
        assertThat(ranks(0, "42", "85/2", "43", "99")).containsExactly(4, 2, 2, 1);
        assertThat(ranks(1, "42", "85/2", "43", "99")).containsExactly(4, 3, 2, 1);
    }

    @Test
    void leavePlacesEmptyBehindEquals() {
        assertThat(ranks(0, "5", "5", "5", "1")).containsExactly(1, 1, 1, 4);
        assertThat(ranks(2, "1/3", "33/100", "0")).containsExactly(1, 1, 3);
    }

    @Test
    void ofNobodyAreNone() {
        assertThat(Ranks.of(Map.of())).isEmpty();
    }

    private static Iterable<Integer> ranks(int digits, String... exact) {
        Map<Integer, Amount> peers = new LinkedHashMap<>();
        for (String each : exact) {
            peers.put(peers.size(), Amount.of(Rational.parse(each), digits));
        }
        return Ranks.of(peers).values();
    }
}
