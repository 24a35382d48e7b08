/** Keeps what was worked out about published scores. */
@NullMarked
package org.candour.scoring.benchmarks.mongo;

import org.jspecify.annotations.NullMarked;
