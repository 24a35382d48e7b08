package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

/** Means, sums and minima that leave out what is skipped; skipped themselves if nothing is left. */
final class Means {

    private Means() {}

    static Values plain(List<Values> values) {
        List<Rational> sums = new ArrayList<>(2);
        int count = 0;
        for (Values value : values) {
            if (!value.skipped()) {
                count++;
                for (int number = 0; number < value.each().size(); number++) {
                    if (count == 1) {
                        sums.add(value.number(number));
                    } else {
                        sums.set(number, sums.get(number).plus(value.number(number)));
                    }
                }
            }
        }
        return divided(sums, Rational.of(count));
    }

    static Values sum(List<Values> values) {
        List<Rational> sums = new ArrayList<>(2);
        for (Values value : values) {
            for (int number = 0; number < value.each().size(); number++) {
                if (sums.size() <= number) {
                    sums.add(value.number(number));
                } else {
                    sums.set(number, sums.get(number).plus(value.number(number)));
                }
            }
        }
        return sums.isEmpty() ? Values.SKIPPED : new Values(sums);
    }

    static Values weighted(List<Values> values, List<Rational> weights) {
        if (weights.isEmpty()) {
            return plain(values);
        }
        List<Rational> sums = new ArrayList<>(2);
        Rational total = Rational.ZERO;
        for (int index = 0; index < values.size(); index++) {
            Values value = values.get(index);
            if (!value.skipped()) {
                Rational weight = weights.get(index);
                total = total.plus(weight);
                for (int number = 0; number < value.each().size(); number++) {
                    Rational part = value.number(number).times(weight);
                    if (sums.size() <= number) {
                        sums.add(part);
                    } else {
                        sums.set(number, sums.get(number).plus(part));
                    }
                }
            }
        }
        return divided(sums, total);
    }

    static Values lowest(List<Values> values) {
        List<Rational> lowest = new ArrayList<>(2);
        for (Values value : values) {
            for (int number = 0; number < value.each().size(); number++) {
                if (lowest.size() <= number) {
                    lowest.add(value.number(number));
                } else {
                    lowest.set(number, lowest.get(number).min(value.number(number)));
                }
            }
        }
        return lowest.isEmpty() ? Values.SKIPPED : new Values(lowest);
    }

    private static Values divided(List<Rational> sums, Rational total) {
        // what is left may weigh nothing: a weight of 0 adds nothing, so there is no score
        if (sums.isEmpty() || total.signum() == 0) {
            return Values.SKIPPED;
        }
        if (!total.equals(Rational.ONE)) {
            sums.replaceAll(sum -> sum.dividedBy(total));
        }
        return new Values(sums);
    }
}
