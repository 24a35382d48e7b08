/** Tests of benchmarks. */
@NullMarked
package org.candour.scoring.benchmarks.records;

import org.jspecify.annotations.NullMarked;
