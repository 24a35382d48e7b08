/** The scoring service: rates every filing by every adopted methodology, from events alone. */
@NullMarked
package org.candour.scoring;

import org.jspecify.annotations.NullMarked;
