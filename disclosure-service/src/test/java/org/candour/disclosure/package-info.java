/** Tests of the whole service. */
@NullMarked
package org.candour.disclosure;

import org.jspecify.annotations.NullMarked;
