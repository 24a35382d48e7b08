/** Lessons that companies share, and the pages, feeds and streams through which everyone reads them. */
@NullMarked
package org.candour.notification;

import org.jspecify.annotations.NullMarked;
