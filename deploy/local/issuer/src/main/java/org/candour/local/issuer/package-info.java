/** The local token issuer: who the clients of one machine are, and what their tokens say. */
@NullMarked
package org.candour.local.issuer;

import org.jspecify.annotations.NullMarked;
