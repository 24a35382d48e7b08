/** Identifiers that carry the time of their making. */
@NullMarked
package org.candour.support.id;

import org.jspecify.annotations.NullMarked;
