/** Tests of what reviews come to. */
@NullMarked
package org.candour.scoring.reviews.explained;

import org.jspecify.annotations.NullMarked;
