/** Each lane, with and without a broker. */
@NullMarked
package org.candour.support.event;

import org.jspecify.annotations.NullMarked;
