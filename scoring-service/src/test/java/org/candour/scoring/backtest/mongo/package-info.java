/** Tests of back-tests. */
@NullMarked
package org.candour.scoring.backtest.mongo;

import org.jspecify.annotations.NullMarked;
