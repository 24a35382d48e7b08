/** The door's own pages: where to begin, the API's description, the problems. */
@NullMarked
package org.candour.gateway.pages;

import org.jspecify.annotations.NullMarked;
