/** Problems as RFC 9457 has them, and the findings that they carry. */
@NullMarked
package org.candour.support.problem;

import org.jspecify.annotations.NullMarked;
