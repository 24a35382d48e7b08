/** What others are told of challenges. */
@NullMarked
package org.candour.scoring.challenges.kafka;

import org.jspecify.annotations.NullMarked;
