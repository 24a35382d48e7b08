package org.candour.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;

/**
 * {@code BodyLimit=1MB, 8s} in a route: bodies of at most so many bytes that arrive within that time. A declared length
 * is refused at once; without one, bytes are counted as they stream, and the request to the service is broken off, so
 * that it never looks complete.
 */
@Component
class BodyLimitGatewayFilterFactory
        extends
            AbstractGatewayFilterFactory<BodyLimitGatewayFilterFactory.Config> {

    BodyLimitGatewayFilterFactory() {
        super(Config.class);
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("size", "within");
    }

    @Override
    public GatewayFilter apply(Config config) {
        long most = config.size.toBytes();
        Duration within = config.within;
        return (exchange, chain) -> {
            HttpHeaders headers = exchange.getRequest().getHeaders();
            String declared = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
            if (declared == null && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
                return chain.filter(exchange);
            }
            if (isMore(declared, most)) {
                return Mono.error(tooLarge());
            }
            return chain.filter(exchange.mutate()
                    .request(new CountedRequest(exchange.getRequest(), most, within)).build());
        };
    }

    private static boolean isMore(@Nullable String declared, long most) {
        if (declared == null) {
            return false;
        }
        try {
            return Long.parseLong(declared.strip()) > most;
        } catch (NumberFormatException e) {
            throw new Refused(GatewayProblem.MALFORMED_REQUEST);
        }
    }

    static Refused tooLarge() {
        return new Refused(GatewayProblem.BODY_TOO_LARGE, Map.of(HttpHeaders.CONNECTION, "close"));
    }

    /** The arguments of the filter. */
    static class Config {

        private DataSize size = DataSize.ofMegabytes(1);
        private Duration within = Duration.ofSeconds(8);

        public void setSize(DataSize size) {
            this.size = size;
        }

        public void setWithin(Duration within) {
            this.within = within;
        }
    }
}
