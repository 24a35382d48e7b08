/** News of released lessons, for every replica. */
@NullMarked
package org.candour.notification.feed.kafka;

import org.jspecify.annotations.NullMarked;
