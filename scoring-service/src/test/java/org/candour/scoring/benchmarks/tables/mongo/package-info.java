/** Tests of yearly tables. */
@NullMarked
package org.candour.scoring.benchmarks.tables.mongo;

import org.jspecify.annotations.NullMarked;
