package org.candour.gateway.limit;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.candour.gateway.caller.CallerAddress;
import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;

/** {@code StreamLimit} in a route: one address keeps only so many answers of it open at a time. */
@Component
class StreamLimitGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();
    private final CallerAddress addresses;
    private final int most;

    StreamLimitGatewayFilterFactory(CallerAddress addresses, LimitProperties properties) {
        super(Object.class);
        this.addresses = addresses;
        this.most = properties.streams();
    }

    @Override
    public GatewayFilter apply(Object config) {
        // around the writing of the answer, which is outside of a route's filters
        return new OrderedGatewayFilter((exchange, chain) -> {
            InetAddress address = addresses.network(exchange.getRequest());
            return Mono.defer(() -> {
                if (open.merge(address, 1, Integer::sum) > most) {
                    return Mono.<Void>error(new Refused(GatewayProblem.TOO_MANY_REQUESTS,
                            Map.of(HttpHeaders.RETRY_AFTER, "60")));
                }
                return chain.filter(exchange);
            }).doFinally(
                    signal -> open.computeIfPresent(address, (a, count) -> count > 1 ? count - 1 : null));
        }, NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1);
    }
}
