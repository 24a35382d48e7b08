package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a node at one place; none if it is skipped. What is skipped is skipped in every number. */
record Values(List<Rational> each) {

    static final Values SKIPPED = new Values(List.of());

    boolean skipped() {
        return each.isEmpty();
    }

    Rational number(int index) {
        return each.get(index);
    }

    Values times(Rational factor) {
        List<Rational> products = new ArrayList<>(each.size());
        for (Rational number : each) {
            products.add(number.times(factor));
        }
        return new Values(products);
    }
}
