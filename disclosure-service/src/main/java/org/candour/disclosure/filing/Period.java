package org.candour.disclosure.filing;

import java.time.LocalDate;

/** The time that a disclosure is about, both days included. */
public record Period(LocalDate from, LocalDate to) {

    boolean isInOrder() {
        return !to.isBefore(from);
    }

    boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
