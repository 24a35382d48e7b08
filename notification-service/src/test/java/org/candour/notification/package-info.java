/** Tests of the whole service. */
@NullMarked
package org.candour.notification;

import org.jspecify.annotations.NullMarked;
