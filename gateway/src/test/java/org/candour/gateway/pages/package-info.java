/** The gateway's own pages. */
@NullMarked
package org.candour.gateway.pages;

import org.jspecify.annotations.NullMarked;
