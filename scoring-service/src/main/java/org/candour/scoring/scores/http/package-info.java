/** Scores over HTTP. */
@NullMarked
package org.candour.scoring.scores.http;

import org.jspecify.annotations.NullMarked;
