/** The small cache of answers that are the same for everybody. */
@NullMarked
package org.candour.gateway.cache;

import org.jspecify.annotations.NullMarked;
