/** Tests of challenges. */
@NullMarked
package org.candour.scoring.challenges;

import org.jspecify.annotations.NullMarked;
