/** The engine against published indices, the checks of the methodology, and its own laws. */
@NullMarked
package org.candour.scoring.engine;

import org.jspecify.annotations.NullMarked;
