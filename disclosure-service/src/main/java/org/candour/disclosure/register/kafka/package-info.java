/** The relay from the register to Kafka. */
@NullMarked
package org.candour.disclosure.register.kafka;

import org.jspecify.annotations.NullMarked;
