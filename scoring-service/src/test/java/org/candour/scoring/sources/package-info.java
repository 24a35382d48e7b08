/** Tests of public sources. */
@NullMarked
package org.candour.scoring.sources;

import org.jspecify.annotations.NullMarked;
