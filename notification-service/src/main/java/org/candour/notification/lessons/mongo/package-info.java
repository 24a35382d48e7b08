/** Lessons, candidates and their origins in MongoDB. */
@NullMarked
package org.candour.notification.lessons.mongo;

import org.jspecify.annotations.NullMarked;
