/** Drafts, and filing them. */
@NullMarked
package org.candour.disclosure.filing;

import org.jspecify.annotations.NullMarked;
