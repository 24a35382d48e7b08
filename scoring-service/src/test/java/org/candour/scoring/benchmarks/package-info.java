/** Tests of benchmarks. */
@NullMarked
package org.candour.scoring.benchmarks;

import org.jspecify.annotations.NullMarked;
