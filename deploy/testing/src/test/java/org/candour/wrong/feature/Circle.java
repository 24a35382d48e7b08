package org.candour.wrong.feature;

import org.candour.wrong.other.BackAgain;

/** Half of a circle. */
public class Circle {

    /** The other half. */
    public BackAgain there() {
        return new BackAgain();
    }
}
