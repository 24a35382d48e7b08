/** The local broker: one real Kafka in a JVM of its own, with the topics of Candour. */
@NullMarked
package org.candour.local.broker;

import org.jspecify.annotations.NullMarked;
