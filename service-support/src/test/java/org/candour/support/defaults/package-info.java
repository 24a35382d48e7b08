/** What every service starts from. */
@NullMarked
package org.candour.support.defaults;

import org.jspecify.annotations.NullMarked;
