/** Where a request comes from. */
@NullMarked
package org.candour.gateway.caller;

import org.jspecify.annotations.NullMarked;
