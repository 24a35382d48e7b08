/** Tests of yearly tables. */
@NullMarked
package org.candour.scoring.benchmarks.tables;

import org.jspecify.annotations.NullMarked;
