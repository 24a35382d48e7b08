/** Tests of the stores. */
@NullMarked
package org.candour.notification.lessons.mongo;

import org.jspecify.annotations.NullMarked;
