package org.candour.support.event;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that its consumer cannot take.
 *
 * @param original the record as it came
 * @param reason why; without the record's content
 */
public record DeadLetter(ConsumerRecord<String, byte[]> original, String reason) {}
