/** Tests of lessons, and the fakes of their ports. */
@NullMarked
package org.candour.notification.lessons;

import org.jspecify.annotations.NullMarked;
