/** What went wrong, said as RFC 9457 problems with findings, never echoing what was sent. */
@NullMarked
package org.candour.support.problem;

import org.jspecify.annotations.NullMarked;
