/** Tests of editions and streams. */
@NullMarked
package org.candour.notification.feed;

import org.jspecify.annotations.NullMarked;
