/** The forms as far as a preview holds answers against them. */
@NullMarked
package org.candour.scoring.preview.forms;

import org.jspecify.annotations.NullMarked;
