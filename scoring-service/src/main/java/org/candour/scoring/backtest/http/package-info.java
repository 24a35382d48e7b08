/** Back-tests over HTTP. */
@NullMarked
package org.candour.scoring.backtest.http;

import org.jspecify.annotations.NullMarked;
