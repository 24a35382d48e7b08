/** The walk over the filings on record, for whatever has to look at each of them once. */
@NullMarked
package org.candour.scoring.onrecord;

import org.jspecify.annotations.NullMarked;
