/** Tests of the walk over what is on record. */
@NullMarked
package org.candour.scoring.onrecord;

import org.jspecify.annotations.NullMarked;
