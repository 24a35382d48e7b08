/** Benchmarks: how the published scores of companies are spread, and where one company stands among its peers. */
@NullMarked
package org.candour.scoring.benchmarks;

import org.jspecify.annotations.NullMarked;
