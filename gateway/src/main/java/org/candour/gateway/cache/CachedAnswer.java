package org.candour.gateway.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An answer that was kept: what anybody gets who asks the same until it is too old. */
final class CachedAnswer {

    private static final Set<String> NOT_KEPT = Set.of("connection", "keep-alive", "transfer-encoding",
            "trailer",
            "content-length", "age");

    private final HttpHeaders headers;
    private final byte[] body;
    private final Instant born;
    private final Instant until;

    /** Keeps these headers as they are now; {@code lifetime} counts from now on. */
    CachedAnswer(HttpHeaders headers, byte[] body, Instant now, Duration lifetime) {
        this.headers = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                this.headers.put(name, List.copyOf(values));
            }
        });
        this.body = body;
        this.born = now.minusSeconds(Storable.age(headers));
        this.until = now.plus(lifetime);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(until);
    }

    int weight() {
        return body.length + 1024;
    }

    /** Answers with it: 304 to who has it already, the headers alone to HEAD. */
    Mono<Void> writeTo(ServerWebExchange exchange, Instant now) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().putAll(headers);
        response.getHeaders().set(HttpHeaders.AGE, Long.toString(Duration.between(born, now).toSeconds()));
        if (isKnown(exchange)) {
            return withoutBody(response).setComplete();
        }
        response.setStatusCode(HttpStatus.OK);
        response.getHeaders().setContentLength(body.length);
        return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
                ? response.setComplete()
                : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** Whether the request says that it has this very answer; if so the status is 304 from now on. */
    static boolean isKnown(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        long modified = headers.getLastModified();
        return exchange.checkNotModified(headers.getETag(),
                modified < 0 ? Instant.MIN : Instant.ofEpochMilli(modified));
    }

    static ServerHttpResponse withoutBody(ServerHttpResponse response) {
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        response.getHeaders().remove(HttpHeaders.TRANSFER_ENCODING);
        return response;
    }
}
