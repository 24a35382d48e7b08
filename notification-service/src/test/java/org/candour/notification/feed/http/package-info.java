/** Tests of pages, feeds and the stream over HTTP. */
@NullMarked
package org.candour.notification.feed.http;

import org.jspecify.annotations.NullMarked;
