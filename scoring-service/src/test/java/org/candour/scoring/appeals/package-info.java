/** Tests of appeals. */
@NullMarked
package org.candour.scoring.appeals;

import org.jspecify.annotations.NullMarked;
