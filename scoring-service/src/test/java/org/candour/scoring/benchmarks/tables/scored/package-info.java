/** Tests of yearly tables. */
@NullMarked
package org.candour.scoring.benchmarks.tables.scored;

import org.jspecify.annotations.NullMarked;
