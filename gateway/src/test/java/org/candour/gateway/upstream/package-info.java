/** Tests without a network. */
@NullMarked
package org.candour.gateway.upstream;

import org.jspecify.annotations.NullMarked;
