/** Tests of back-tests. */
@NullMarked
package org.candour.scoring.backtest;

import org.jspecify.annotations.NullMarked;
