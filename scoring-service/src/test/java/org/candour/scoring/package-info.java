/** Tests of the scoring service as a whole. */
@NullMarked
package org.candour.scoring;

import org.jspecify.annotations.NullMarked;
