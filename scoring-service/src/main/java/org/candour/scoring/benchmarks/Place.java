package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;
import org.candour.scoring.benchmarks.Standing.Worded;

/** Where one company stands among its peers. */
public sealed interface Place {

    /**
     * By its number.
     *
     * @param shown the company's number
     * @param rank one more than the number of peers whose number, as it is shown, is strictly higher
     */
    record ByNumber(BigDecimal shown, int rank) implements Place {}

    /**
     * By its word; words are not ranked.
     *
     * @param word the company's word
     */
    record ByWord(String word) implements Place {}

    /** Of a company among its peers, which it is one of; none for one that does not count. */
    static Optional<Place> of(@Nullable Standing company, Collection<Standing> peers) {
        return switch (company) {
            case null -> Optional.empty();
            case Uncounted _ -> Optional.empty();
            case Worded worded -> Optional.of(new ByWord(worded.word()));
            case Numbered numbered -> Optional.of(new ByNumber(numbered.shown(), 1 + (int) peers.stream()
                    .filter(peer -> peer instanceof Numbered other
                            && other.shown().compareTo(numbered.shown()) > 0)
                    .count()));
        };
    }

}
