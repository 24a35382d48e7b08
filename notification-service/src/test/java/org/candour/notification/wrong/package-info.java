/** What the rules forbid. */
@NullMarked
package org.candour.notification.wrong;

import org.jspecify.annotations.NullMarked;
