/** Keeps the tables that were made. */
@NullMarked
package org.candour.scoring.benchmarks.tables.mongo;

import org.jspecify.annotations.NullMarked;
