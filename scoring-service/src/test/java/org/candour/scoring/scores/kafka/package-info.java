/** Tests of scores over Kafka, one for each lane. */
@NullMarked
package org.candour.scoring.scores.kafka;

import org.jspecify.annotations.NullMarked;
