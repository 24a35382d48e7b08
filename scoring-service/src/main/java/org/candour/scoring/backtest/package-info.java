/** Tries a version of a methodology on all filings on record before anybody adopts it; no score is stored. */
@NullMarked
package org.candour.scoring.backtest;

import org.jspecify.annotations.NullMarked;
