/** Appeals over HTTP. */
@NullMarked
package org.candour.scoring.appeals.http;

import org.jspecify.annotations.NullMarked;
