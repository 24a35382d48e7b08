package org.candour.scoring.backtest;

import java.util.List;
import java.util.Optional;

/** Keeps back-tests, the last run of each content. */
public interface Backtests {

    /**
     * Finds the last run.
     *
     * @param digest of the content
     * @return empty if it was never tried
     */
    Optional<Backtest> find(String digest);

    /**
     * Begins a run, unless another was begun in the meantime.
     *
     * @param fresh the run after the last one, which is over
     * @return the run that stands now
     */
    Backtest begin(Backtest fresh);

    /**
     * Saves how far a run has come.
     *
     * @param next what stands then
     * @param from the position up to which it had come
     * @return false if it has come further, or another run stands
     */
    boolean advance(Backtest next, long from);

    /**
     * Lists what is to be run.
     *
     * @return digests of contents, in the order in which they were begun; some may have come to their end
     */
    List<String> waiting();

    /**
     * Puts a content on the list, or leaves it there.
     *
     * @param digest of the content
     */
    void enlist(String digest);

    /**
     * Takes a content off the list.
     *
     * @param digest of the content
     */
    void strike(String digest);

}
