package org.candour.scoring.scores;

/** Where the rules come from, which change while the service runs. */
@FunctionalInterface
public interface ScoringRules {

    /**
     * Reads the rules anew: a methodology that was adopted before this call, on whichever replica, is among them.
     *
     * @return the rules of one moment
     * @throws org.candour.support.event.Unavailable if they cannot be read, whatever the reason: that is no property of
     * a filing, and nothing may be set aside for it
     */
    ScoringFunction current();

}
