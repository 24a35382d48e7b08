/** Public sources: addresses that everybody can look at, by which one thing is cited in one way. */
@NullMarked
package org.candour.scoring.sources;

import org.jspecify.annotations.NullMarked;
