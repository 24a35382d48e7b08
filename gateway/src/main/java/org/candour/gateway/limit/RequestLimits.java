package org.candour.gateway.limit;

import java.net.InetAddress;

import org.springframework.stereotype.Component;

/** How many requests a caller may make: by client where there is a verified token, by address otherwise. */
@Component
public class RequestLimits {

    private final Shares<String> clients;
    private final Shares<InetAddress> addresses;

    RequestLimits(LimitProperties properties) {
        this.clients = new Shares<>(properties.client());
        this.addresses = new Shares<>(properties.anonymous());
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
