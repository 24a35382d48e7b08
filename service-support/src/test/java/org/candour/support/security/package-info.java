/** Who is let in. */
@NullMarked
package org.candour.support.security;

import org.jspecify.annotations.NullMarked;
