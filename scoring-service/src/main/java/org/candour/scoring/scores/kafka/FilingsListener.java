package org.candour.scoring.scores.kafka;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

import org.candour.support.event.EventLanes;

/**
 * Takes what a poll brings. Offsets are committed after everything is stored, announced or set aside; as long as
 * something is unavailable the same records come again, in order.
 */
final class FilingsListener {

    private final EventLanes<Announced> lanes;

    FilingsListener(EventLanes<Announced> lanes) {
        this.lanes = lanes;
    }

    @KafkaListener(id = "filings", idIsGroup = false, topics = Topics.DISCLOSURES, concurrency = "${candour.scoring.consumers:2}")
    void poll(List<ConsumerRecord<String, byte[]>> records) {
        lanes.consume(records);
    }

}
