/** What others are told of lessons. */
@NullMarked
package org.candour.notification.lessons.kafka;

import org.jspecify.annotations.NullMarked;
