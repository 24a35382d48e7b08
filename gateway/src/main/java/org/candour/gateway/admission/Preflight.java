package org.candour.gateway.admission;

import java.time.Duration;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.candour.gateway.answer.AnswerHeaders;

/** The answer to a browser that asks whether a page of another origin may read what anybody may read. */
final class Preflight {

    private Preflight() {}

    static Mono<Void> answer(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        response.setStatusCode(HttpStatus.NO_CONTENT);
        headers.set(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        exchange.getAttributes().put(AnswerHeaders.OPEN, true);
        headers.setAccessControlAllowMethods(List.of(HttpMethod.GET, HttpMethod.HEAD));
        headers.setAccessControlAllowHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE,
                HttpHeaders.IF_NONE_MATCH, HttpHeaders.CACHE_CONTROL, "Last-Event-ID"));
        headers.setAccessControlMaxAge(Duration.ofDays(1));
        return response.setComplete();
    }
}
