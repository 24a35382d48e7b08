package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;
import org.candour.scoring.benchmarks.Standing.Worded;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link PublishedScores} does. */
public abstract class PublishedScoresContract {

    /** The implementation, empty. */
    protected abstract PublishedScores scores();

    @Test
    void findsWhatIsKeptWithEverythingInIt() {
        PublishedScore whole = score("a", new Traits("DE", "6110", "10-49"),
                Map.of("numbered", new Numbered(new BigDecimal("12.5"), LocalDate.of(2027, 6, 30)),
                        "unending", new Numbered(BigDecimal.valueOf(100), null),
                        "worded", new Worded("40-79", LocalDate.of(2026, 12, 31)),
                        "a.dot", new Worded("under 40", null), "uncounted", new Uncounted()));
        PublishedScore bare = score("b", new Traits("FR", null, null), Map.of());
        scores().keep(List.of(whole, bare));

        assertThat(scores().find(List.of("a", "b", "c"))).containsExactlyInAnyOrder(whole, bare);
        assertThat(scores().find(List.of("c"))).isEmpty();
        assertThat(scores().find(List.of())).isEmpty();
    }

    @Test
    void keepsTheSameTwice() {
        PublishedScore score = score("a", new Traits("DE", null, null), Map.of("one", new Uncounted()));
        scores().keep(List.of(score));
        scores().keep(List.of(score, score));

        assertThat(scores().find(List.of("a"))).containsExactly(score);
    }

    private static PublishedScore score(String id, Traits traits, Map<String, Standing> standings) {
        return new PublishedScore(id, "XI-LEI-ZZZZ00ACME0000000004", 17, traits, LocalDate.of(2025, 12, 31),
                new TreeMap<>(standings));
    }

}
