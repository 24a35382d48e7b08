/** What the three services share; never a domain type. */
@NullMarked
package org.candour.support;

import org.jspecify.annotations.NullMarked;
