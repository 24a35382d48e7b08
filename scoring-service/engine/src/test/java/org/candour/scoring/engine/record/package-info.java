/** Tests of the record of a score. */
@NullMarked
package org.candour.scoring.engine.record;

import org.jspecify.annotations.NullMarked;
