/** Previews over HTTP. */
@NullMarked
package org.candour.scoring.preview.http;

import org.jspecify.annotations.NullMarked;
