/** How the door speaks to the services behind it. */
@NullMarked
package org.candour.gateway.upstream;

import org.jspecify.annotations.NullMarked;
