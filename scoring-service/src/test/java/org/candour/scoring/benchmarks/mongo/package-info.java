/** Tests of benchmarks. */
@NullMarked
package org.candour.scoring.benchmarks.mongo;

import org.jspecify.annotations.NullMarked;
