/** CloudEvents over Kafka, and the lanes of what cannot be consumed. */
@NullMarked
package org.candour.support.event;

import org.jspecify.annotations.NullMarked;
