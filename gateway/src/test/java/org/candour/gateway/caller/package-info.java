/** Tests without a network. */
@NullMarked
package org.candour.gateway.caller;

import org.jspecify.annotations.NullMarked;
