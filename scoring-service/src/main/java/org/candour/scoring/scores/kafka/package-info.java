/** Submitted filings come in and computed scores go out; what cannot be scored is set aside. */
@NullMarked
package org.candour.scoring.scores.kafka;

import org.jspecify.annotations.NullMarked;
