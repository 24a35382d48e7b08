/** The aids themselves are tested: a check that cannot fail proves nothing. */
@NullMarked
package org.candour.testing;

import org.jspecify.annotations.NullMarked;
