package org.candour.scoring.scores;

/** The messages that were set aside. */
public interface DeadLetters {

    /**
     * Sends messages back to be scored, in order, for some seconds; those that are sent back are not sent by the next
     * call.
     *
     * @param limit at most so many
     * @return what was done
     * @throws org.candour.support.event.Unavailable if the broker does not answer, or another call is at it
     */
    Redriven redrive(int limit);

    /**
     * What was done.
     *
     * @param redriven how many were sent back
     * @param remaining how many of those that stood when the call began are still set aside
     */
    record Redriven(int redriven, long remaining) {}

}
