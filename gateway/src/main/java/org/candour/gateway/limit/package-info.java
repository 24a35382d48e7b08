/** How much a caller may ask and send. */
@NullMarked
package org.candour.gateway.limit;

import org.jspecify.annotations.NullMarked;
