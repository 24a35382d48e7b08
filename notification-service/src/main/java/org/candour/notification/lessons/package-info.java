/** A lesson from its sharing over a moderator's decision to its release. */
@NullMarked
package org.candour.notification.lessons;

import org.jspecify.annotations.NullMarked;
