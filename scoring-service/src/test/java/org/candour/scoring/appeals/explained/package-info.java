/** Tests of what can be appealed. */
@NullMarked
package org.candour.scoring.appeals.explained;

import org.jspecify.annotations.NullMarked;
