/** Checks a score against its filing and its methodology: {@code ./candour verify}; needs no service. */
@NullMarked
package org.candour.verify;

import org.jspecify.annotations.NullMarked;
