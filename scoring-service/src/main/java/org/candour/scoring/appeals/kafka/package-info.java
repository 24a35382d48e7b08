/** What others are told of appeals. */
@NullMarked
package org.candour.scoring.appeals.kafka;

import org.jspecify.annotations.NullMarked;
