/** The adopted methodologies as the function by which filings are scored. */
@NullMarked
package org.candour.scoring.scores.explained;

import org.jspecify.annotations.NullMarked;
