package org.candour.wrong.other;

import org.candour.wrong.feature.Circle;

/** The other half of a circle. */
public class BackAgain {

    /** The first half. */
    public Circle back() {
        return new Circle();
    }
}
