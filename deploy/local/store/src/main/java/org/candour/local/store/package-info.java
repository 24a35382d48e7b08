/** The local store: a MongoDB-protocol server on one file in which an acknowledged write stays written. */
@NullMarked
package org.candour.local.store;

import org.jspecify.annotations.NullMarked;
