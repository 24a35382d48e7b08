/** The engine: an exact, pure function from a methodology and a filing to a score that explains itself. */
@NullMarked
package org.candour.scoring.engine;

import org.jspecify.annotations.NullMarked;
