/** Every error of the door's own, as RFC 9457 problems with fixed texts. */
@NullMarked
package org.candour.gateway.problem;

import org.jspecify.annotations.NullMarked;
