package org.candour.gateway.limit;

import java.net.InetAddress;
import java.time.InstantSource;

import org.springframework.stereotype.Component;

/** How many requests a caller may make: by client where there is a verified token, by address otherwise. */
@Component
public class RequestLimits {

    private final Shares<String> clients;
    private final Shares<InetAddress> addresses;

    RequestLimits(LimitProperties properties, InstantSource clock) {
        this.clients = new Shares<>(properties.client(), clock);
        this.addresses = new Shares<>(properties.anonymous(), clock);
    }

    /** Counts a request of this client; refuses with 429. */
    public void countClient(String client) {
        clients.take(client);
    }

    /** Counts a request from this network; refuses with 429. */
    public void countAddress(InetAddress network) {
        addresses.take(network);
    }
}
