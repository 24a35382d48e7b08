/** Nothing is lost between a write and its event. */
@NullMarked
package org.candour.support.outbox;

import org.jspecify.annotations.NullMarked;
