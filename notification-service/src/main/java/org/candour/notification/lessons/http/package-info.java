/** Sharing and moderating lessons over HTTP. */
@NullMarked
package org.candour.notification.lessons.http;

import org.jspecify.annotations.NullMarked;
