/** Benchmarks are made from the records of scores as everybody may read them, and from nothing else. */
@NullMarked
package org.candour.scoring.benchmarks.records;

import org.jspecify.annotations.NullMarked;
