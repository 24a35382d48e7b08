/** The MongoDB client, its guarantees, and indexes made at start. */
@NullMarked
package org.candour.support.mongo;

import org.jspecify.annotations.NullMarked;
