/** Tests of sharing and moderating over HTTP. */
@NullMarked
package org.candour.notification.lessons.http;

import org.jspecify.annotations.NullMarked;
