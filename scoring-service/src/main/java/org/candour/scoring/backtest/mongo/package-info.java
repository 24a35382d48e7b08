/** Back-tests in MongoDB. */
@NullMarked
package org.candour.scoring.backtest.mongo;

import org.jspecify.annotations.NullMarked;
