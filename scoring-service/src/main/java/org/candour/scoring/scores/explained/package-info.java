/** The engine's result as the canonical JSON that readers of a score get. */
@NullMarked
package org.candour.scoring.scores.explained;

import org.jspecify.annotations.NullMarked;
