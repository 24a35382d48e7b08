/** Tests without a network. */
@NullMarked
package org.candour.gateway.cache;

import org.jspecify.annotations.NullMarked;
