/** Reviewed scores as the engine computes them. */
@NullMarked
package org.candour.scoring.reviews.explained;

import org.jspecify.annotations.NullMarked;
