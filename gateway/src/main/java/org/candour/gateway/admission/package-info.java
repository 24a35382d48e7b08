/** Who may come in: the path, the token, the caller's share of requests. */
@NullMarked
package org.candour.gateway.admission;

import org.jspecify.annotations.NullMarked;
