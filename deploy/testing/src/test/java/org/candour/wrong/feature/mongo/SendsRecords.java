package org.candour.wrong.feature.mongo;

import org.apache.kafka.clients.producer.ProducerRecord;

/** A store that sends. */
class SendsRecords {

    ProducerRecord<String, String> message() {
        return new ProducerRecord<>("topic", "value");
    }
}
