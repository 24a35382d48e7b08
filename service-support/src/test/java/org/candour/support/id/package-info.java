/** Forms of ids. */
@NullMarked
package org.candour.support.id;

import org.jspecify.annotations.NullMarked;
