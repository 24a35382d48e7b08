package org.candour.notification.companies.kafka;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

import org.candour.notification.companies.Company;
import org.candour.support.event.EventLanes;

/** Takes what the register tells, in batches. */
class CompanyListener {

    private final EventLanes<Company> lanes;

    CompanyListener(EventLanes<Company> lanes) {
        this.lanes = lanes;
    }

    @KafkaListener(id = "notification", topics = "candour.companies.v1")
    void poll(List<ConsumerRecord<String, byte[]>> records) {
        lanes.consume(records);
    }
}
