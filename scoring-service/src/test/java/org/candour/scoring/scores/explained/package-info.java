/** Tests of the scores' canonical JSON. */
@NullMarked
package org.candour.scoring.scores.explained;

import org.jspecify.annotations.NullMarked;
