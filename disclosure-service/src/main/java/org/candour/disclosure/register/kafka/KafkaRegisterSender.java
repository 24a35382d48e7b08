package org.candour.disclosure.register.kafka;

import java.util.List;

import org.candour.disclosure.register.RegisterEvent;
import org.candour.disclosure.register.RegisterSender;
import org.candour.support.event.Event;
import org.candour.support.event.EventRecords;
import org.candour.support.event.EventSender;

/** Sends to {@code candour.disclosures.v1}, keyed by company. */
public final class KafkaRegisterSender implements RegisterSender, AutoCloseable {

    /** Where everything about disclosures is told. */
    public static final String TOPIC = "candour.disclosures.v1";

    private static final String SOURCE = "/disclosure-service";

    private final EventSender sender;

    public KafkaRegisterSender(EventSender sender) {
        this.sender = sender;
    }

    @Override
    public int send(List<RegisterEvent> events) {
        return sender.send(events.stream()
                .map(event -> EventRecords.toRecord(TOPIC, new Event(event.id(), SOURCE, event.type(),
                        event.company(), event.time(), event.data())))
                .toList());
    }

    @Override
    public void close() {
        sender.close();
    }
}
