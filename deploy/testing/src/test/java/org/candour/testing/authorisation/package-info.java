/** Tests of the matrix itself. */
@NullMarked
package org.candour.testing.authorisation;

import org.jspecify.annotations.NullMarked;
