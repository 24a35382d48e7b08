/** What is told of reviews. */
@NullMarked
package org.candour.scoring.reviews.kafka;

import org.jspecify.annotations.NullMarked;
