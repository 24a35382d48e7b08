package org.candour.gateway.answer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The headers of every answer. A page may bring a Content-Security-Policy of its own; all others are the door's word.
 */
@Component
public class AnswerHeaders {

    /** The exchange's attribute that an answer is the same for everybody and may be read from any origin. */
    public static final String OPEN = "candour.open";

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Sees to it that the answer has its headers when it begins. */
    public void prepare(ServerWebExchange exchange, boolean secure) {
        exchange.getResponse().beforeCommit(() -> {
            complete(exchange, secure);
            return Mono.empty();
        });
    }

    private static void complete(ServerWebExchange exchange, boolean secure) {
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.containsHeader("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", POLICY);
        }
        headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (Boolean.TRUE.equals(exchange.getAttribute(OPEN))) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        } else {
            headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
        }
    }
}
