/** The only public door of Candour. */
@NullMarked
package org.candour.gateway;

import org.jspecify.annotations.NullMarked;
