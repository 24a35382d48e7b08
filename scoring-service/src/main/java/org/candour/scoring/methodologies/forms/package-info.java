/** The forms of the contracts, as far as a methodology may name them. */
@NullMarked
package org.candour.scoring.methodologies.forms;

import org.jspecify.annotations.NullMarked;
