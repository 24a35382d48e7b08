/** Who may what: rows for every operation of a contract, columns for everybody who may call. */
@NullMarked
package org.candour.testing.authorisation;

import org.jspecify.annotations.NullMarked;
