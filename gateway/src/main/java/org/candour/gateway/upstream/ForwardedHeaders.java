package org.candour.gateway.upstream;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What of a request's headers a service sees: not what a client says about its address, its identity or the way it
 * came, and no cookies. What a service tells of its software is not passed back either.
 */
@Component
class ForwardedHeaders implements HttpHeadersFilter, Ordered {

    private static final Set<String> REQUEST = Set.of("cookie", "forwarded", "via", "from", "true-client-ip",
            "cf-connecting-ip", "fastly-client-ip", "remote-user", "x-real-ip", "x-remote-user",
            "x-remote-addr",
            "x-cluster-client-ip", "x-originating-ip", "x-original-url", "x-original-uri", "x-rewrite-url",
            "x-http-method", "x-http-method-override", "x-method-override", "x-host", "x-auth-user",
            "x-authenticated-user", "x-authenticated-userid", "x-tenant", "x-tenant-id", "x-roles",
            "x-scopes",
            "x-actor", "x-subject", "proxy-connection", "host", "expect");
    private static final List<String> REQUEST_PREFIXES = List.of("x-forwarded", "x-user", "x-client",
            "x-candour",
            "x-envoy", "x-ssl", "ssl-client", "x-gateway");
    private static final Set<String> RESPONSE = Set.of("server", "x-powered-by", "proxy-connection");

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders kept = new HttpHeaders();
        for (Map.Entry<String, List<String>> header : headers.headerSet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!isDropped(name)) {
                kept.put(header.getKey(), header.getValue());
            }
        }
        return kept;
    }

    static boolean isDropped(String name) {
        if (REQUEST.contains(name) || RESPONSE.contains(name) || name.indexOf('_') >= 0) {
            return true;
        }
        for (String prefix : REQUEST_PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean supports(Type type) {
        return true;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
