@NullMarked
package org.candour.scoring.preview;

import org.jspecify.annotations.NullMarked;
