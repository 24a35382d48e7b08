/** Tests of formats. */
@NullMarked
package org.candour.notification.feed.render;

import org.jspecify.annotations.NullMarked;
