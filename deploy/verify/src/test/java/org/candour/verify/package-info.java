/** Tests of the verifier. */
@NullMarked
package org.candour.verify;

import org.jspecify.annotations.NullMarked;
