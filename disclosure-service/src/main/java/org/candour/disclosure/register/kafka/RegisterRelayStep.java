package org.candour.disclosure.register.kafka;

import org.candour.disclosure.register.Relay;
import org.candour.support.outbox.RelayStep;

/** The register's relay as the lease runs it. */
public final class RegisterRelayStep implements RelayStep {

    private final Relay relay;
    private final KafkaRegisterSender sender;

    public RegisterRelayStep(Relay relay, KafkaRegisterSender sender) {
        this.relay = relay;
        this.sender = sender;
    }

    @Override
    public boolean run() {
        return relay.step();
    }

    @Override
    public void close() {
        relay.startAgain();
        sender.close();
    }
}
