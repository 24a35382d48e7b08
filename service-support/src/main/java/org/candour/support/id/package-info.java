/** Identifiers: time-ordered for what is stored, random for what is public. */
@NullMarked
package org.candour.support.id;

import org.jspecify.annotations.NullMarked;
