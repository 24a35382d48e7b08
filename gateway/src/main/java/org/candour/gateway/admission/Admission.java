package org.candour.gateway.admission;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import org.candour.gateway.caller.CallerAddress;
import org.candour.gateway.limit.RequestLimits;
import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;
import org.candour.gateway.token.Tokens;
import org.candour.gateway.token.Verified;

/**
 * Lets a request in, or not, before any route is looked up: its path and headers must be plain, its token, if it brings one, must
 * hold, even where none is needed, and its caller must have a share left. A signature is computed only for callers
 * whose address has a share left, so that junk tokens cannot buy computing time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Admission implements WebFilter {

    /** The exchange's attribute with the client of the verified token; absent for anonymous callers. */
    static final String CLIENT = "candour.client";

    private static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
            HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);
    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final RequestLimits limits;
    private final CallerAddress addresses;
    private final PublicPaths publicPaths;

    Admission(Tokens tokens, RequestLimits limits, CallerAddress addresses, PublicPaths publicPaths) {
        this.tokens = tokens;
        this.limits = limits;
        this.addresses = addresses;
        this.publicPaths = publicPaths;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!PathRules.isPlain(request.getURI().getRawPath())
                || !HeaderRules.arePlain(request.getHeaders())) {
            throw new Refused(GatewayProblem.MALFORMED_REQUEST);
        }
        List<String> credentials = request.getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
        if (credentials.isEmpty()) {
            limits.countAddress(addresses.network(request));
            return METHODS.contains(request.getMethod()) ? chain.filter(exchange) : otherMethod(exchange);
        }
        String token = bearer(credentials);
        Verified remembered = token == null ? null : tokens.remembered(token);
        if (remembered != null) {
            return admit(remembered, exchange, chain);
        }
        limits.countAddress(addresses.network(request));
        if (token == null) {
            throw Tokens.refused();
        }
        return tokens.verify(token).flatMap(verified -> admit(verified, exchange, chain));
    }

    private Mono<Void> admit(Verified client, ServerWebExchange exchange, WebFilterChain chain) {
        limits.countClient(client.subject());
        exchange.getAttributes().put(CLIENT, client.subject());
        return METHODS.contains(exchange.getRequest().getMethod())
                ? chain.filter(exchange)
                : otherMethod(exchange);
    }

    private static @Nullable String bearer(List<String> credentials) {
        String only = credentials.size() == 1 ? credentials.getFirst() : "";
        if (only.length() <= SCHEME.length()
                || !only.substring(0, SCHEME.length()).toLowerCase(Locale.ROOT).equals(SCHEME)) {
            return null;
        }
        return only.substring(SCHEME.length()).strip();
    }

    /** A preflight (Fetch standard, section 4.8) for what anybody may read is answered; nothing else is passed on. */
    private Mono<Void> otherMethod(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        boolean open = publicPaths.contain(request.getPath().pathWithinApplication());
        if (!HttpMethod.OPTIONS.equals(request.getMethod()) || !open) {
            throw new Refused(GatewayProblem.METHOD_NOT_ALLOWED,
                    open ? Map.of(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS") : Map.of());
        }
        return Preflight.answer(exchange);
    }
}
