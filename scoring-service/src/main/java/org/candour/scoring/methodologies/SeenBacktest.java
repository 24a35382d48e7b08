package org.candour.scoring.methodologies;

import java.time.Instant;

/**
 * The last back-test that had finished when a methodology was adopted.
 *
 * @param run counts the runs of that content, from 1
 * @param scored how many filings it scored
 * @param ended when it finished
 */
public record SeenBacktest(long run, int scored, Instant ended) {}
