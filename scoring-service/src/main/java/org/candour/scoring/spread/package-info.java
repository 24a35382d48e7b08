/** How numbers are spread: one definition for all that is said about many filings. */
@NullMarked
package org.candour.scoring.spread;

import org.jspecify.annotations.NullMarked;
