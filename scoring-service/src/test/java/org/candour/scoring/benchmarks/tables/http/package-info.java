/** Tests of yearly tables. */
@NullMarked
package org.candour.scoring.benchmarks.tables.http;

import org.jspecify.annotations.NullMarked;
