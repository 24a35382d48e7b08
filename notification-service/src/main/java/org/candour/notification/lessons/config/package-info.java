/** Puts the use cases of lessons together. */
@NullMarked
package org.candour.notification.lessons.config;

import org.jspecify.annotations.NullMarked;
