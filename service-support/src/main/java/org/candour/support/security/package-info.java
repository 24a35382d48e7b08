/** Who is calling: bearer tokens checked again in each service. */
@NullMarked
package org.candour.support.security;

import org.jspecify.annotations.NullMarked;
