package org.candour.gateway.admission;

import java.util.List;
import java.util.Map;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;

/** {@code OnlyMethods=GET, HEAD} in a route: other methods are answered with 405, before a token is asked for. */
@Component
class OnlyMethodsGatewayFilterFactory
        extends
            AbstractGatewayFilterFactory<OnlyMethodsGatewayFilterFactory.Config> {

    OnlyMethodsGatewayFilterFactory() {
        super(Config.class);
    }

    @Override
    public ShortcutType shortcutType() {
        return ShortcutType.GATHER_LIST;
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("methods");
    }

    @Override
    public GatewayFilter apply(Config config) {
        Refused refused = new Refused(GatewayProblem.METHOD_NOT_ALLOWED,
                Map.of(HttpHeaders.ALLOW, String.join(", ", config.methods)));
        return new OrderedGatewayFilter(
                (exchange, chain) -> config.methods.contains(exchange.getRequest().getMethod().name())
                        ? chain.filter(exchange)
                        : Mono.error(refused),
                Ordered.HIGHEST_PRECEDENCE);
    }

    /** The arguments of the filter. */
    static class Config {

        private List<String> methods = List.of();

        public void setMethods(List<String> methods) {
            this.methods = List.copyOf(methods);
        }
    }
}
