/** Tests of reviews, with the fakes that other tests use. */
@NullMarked
package org.candour.scoring.reviews;

import org.jspecify.annotations.NullMarked;
