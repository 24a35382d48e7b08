package org.candour.gateway.caller;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Whose address a request comes from. What a client says in X-Forwarded-For counts only behind a proxy of ours
 * ({@code candour.gateway.trusted-proxies}), and then only the last address that is not such a proxy.
 */
@Component
public class CallerAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";

    private final List<Network> trusted;

    CallerAddress(CallerProperties properties) {
        this.trusted = properties.trustedProxies().stream().map(Network::parse).toList();
    }

    /** The address of the caller; of IPv6 the /64 network, which one subscriber has whole. */
    public InetAddress network(ServerHttpRequest request) {
        InetAddress peer = peer(request);
        return wide(trusts(peer) ? beforeProxies(request, peer) : peer);
    }

    /** Whether the caller reached us by TLS, here or at a proxy of ours. */
    public boolean secure(ServerHttpRequest request) {
        return request.getSslInfo() != null || (trusts(peer(request))
                && "https".equalsIgnoreCase(request.getHeaders().getFirst(FORWARDED_PROTO)));
    }

    private static InetAddress peer(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote != null && remote.getAddress() != null
                ? remote.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    private boolean trusts(InetAddress address) {
        return !trusted.isEmpty() && trusted.stream().anyMatch(network -> network.contains(address));
    }

    private InetAddress beforeProxies(ServerHttpRequest request, InetAddress peer) {
        InetAddress nearest = peer;
        for (String hop : request.getHeaders().getValuesAsList(FORWARDED_FOR).reversed()) {
            if (!Network.isLiteral(hop)) {
                return nearest;
            }
            nearest = Network.literal(hop);
            if (!trusts(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    private static InetAddress wide(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address;
        }
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, 8, 16, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("sixteen bytes are an address", e);
        }
    }
}
