package org.candour.gateway.wrong.two;

import org.candour.gateway.wrong.one.WaitsForAnAnswer;
import org.candour.scoring.Inside;

/** Closes the circle, and calls a service by its class. */
public class KnowsTheFirst extends Inside {

    /** Of the other package. */
    public WaitsForAnAnswer first() {
        return new WaitsForAnAnswer();
    }
}
