/** Released lessons as everyone reads them: in editions whose bytes are built once, and as a stream. */
@NullMarked
package org.candour.notification.feed;

import org.jspecify.annotations.NullMarked;
