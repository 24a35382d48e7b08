/** Reviews in MongoDB. */
@NullMarked
package org.candour.scoring.reviews.mongo;

import org.jspecify.annotations.NullMarked;
