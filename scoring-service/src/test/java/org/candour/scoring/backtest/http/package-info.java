/** Tests of back-tests. */
@NullMarked
package org.candour.scoring.backtest.http;

import org.jspecify.annotations.NullMarked;
