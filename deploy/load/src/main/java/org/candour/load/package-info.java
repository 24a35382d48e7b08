/** Benchmarks: each path beside its ceiling, measured in the same run. */
@NullMarked
package org.candour.load;

import org.jspecify.annotations.NullMarked;
