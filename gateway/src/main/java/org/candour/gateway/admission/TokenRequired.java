package org.candour.gateway.admission;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.candour.gateway.answer.AnswerHeaders;
import org.candour.gateway.token.Tokens;

/** Refuses anonymous callers wherever a route does not say that it is public, and what is not a reading there too. */
@Component
class TokenRequired implements GlobalFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (exchange.getAttribute(Admission.CLIENT) == null) {
            if (!isOpen(exchange)) {
                return Mono.error(Tokens.missing());
            }
            exchange.getAttributes().put(AnswerHeaders.OPEN, true);
        }
        return chain.filter(exchange);
    }

    private static boolean isOpen(ServerWebExchange exchange) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        HttpMethod method = exchange.getRequest().getMethod();
        return Boolean.TRUE.equals(route.getMetadata().get(PublicPaths.METADATA))
                && (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }
}
