/** Tests of reviews over HTTP. */
@NullMarked
package org.candour.scoring.reviews.http;

import org.jspecify.annotations.NullMarked;
