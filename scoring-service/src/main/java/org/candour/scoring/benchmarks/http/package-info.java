/** Benchmarks over HTTP. */
@NullMarked
package org.candour.scoring.benchmarks.http;

import org.jspecify.annotations.NullMarked;
