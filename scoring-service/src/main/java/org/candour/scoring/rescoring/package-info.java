/** Scores the filings on record by what was adopted after they came in. */
@NullMarked
package org.candour.scoring.rescoring;

import org.jspecify.annotations.NullMarked;
