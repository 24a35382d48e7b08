/** Wrong on purpose, so that a rule can be seen failing. */
@NullMarked
package org.candour.scoring;

import org.jspecify.annotations.NullMarked;
