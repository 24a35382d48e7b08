package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Worded;
import org.candour.scoring.spread.Quartiles;

/** How the companies of a cohort are spread over one result. */
public sealed interface Spread {

    /** Fewer are not compared. */
    int FEWEST = 5;

    /** How many companies count. */
    int n();

    /**
     * There are too few to compare; nothing more is said.
     *
     * @param n how many there are
     */
    record TooFew(int n) implements Spread {}

    /**
     * They are spread over numbers.
     *
     * @param n how many there are
     * @param quartiles of the numbers as they are shown
     * @param histogram of the same
     */
    record OverNumbers(int n, Quartiles quartiles, Histogram histogram) implements Spread {}

    /**
     * They are spread over the words of a coarse scale.
     *
     * @param n how many there are
     * @param words how many have each word; one that nobody has is missing
     */
    record OverWords(int n, SortedMap<String, Integer> words) implements Spread {

        /** Keeps its own copy. */
        public OverWords {
            words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        }

    }

    /** Of those that count; a result is public in numbers or in words, for all companies alike. */
    static Spread of(Collection<Standing> standings) {
        List<BigDecimal> numbers = standings.stream().filter(Numbered.class::isInstance)
                .map(standing -> ((Numbered) standing).shown()).sorted().toList();
        List<String> words = standings.stream().filter(Worded.class::isInstance)
                .map(standing -> ((Worded) standing).word()).toList();
        if (Math.max(numbers.size(), words.size()) < FEWEST) {
            return new TooFew(Math.max(numbers.size(), words.size()));
        }
        return numbers.size() >= words.size()
                ? new OverNumbers(numbers.size(), Quartiles.of(numbers), Histogram.of(numbers))
                : new OverWords(words.size(), count(words));
    }

    private static SortedMap<String, Integer> count(List<String> words) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

}
