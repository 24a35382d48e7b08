/** Tests without a network. */
@NullMarked
package org.candour.gateway.admission;

import org.jspecify.annotations.NullMarked;
