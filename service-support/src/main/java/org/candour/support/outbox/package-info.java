/** Events that leave with the document that they belong to: no event without its write, no write without its event. */
@NullMarked
package org.candour.support.outbox;

import org.jspecify.annotations.NullMarked;
