package org.candour.gateway.pages;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

import org.candour.gateway.answer.AnswerHeaders;
import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;

/** Answers GET and HEAD with a page of the gateway's own; an address without a page is not found. */
final class PageHandler implements WebHandler {

    private final Function<String, Mono<Page>> pages;

    /** Pages by their path. */
    PageHandler(Function<String, Mono<Page>> pages) {
        this.pages = pages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            return Mono.error(
                    new Refused(GatewayProblem.METHOD_NOT_ALLOWED, Map.of(HttpHeaders.ALLOW, "GET, HEAD")));
        }
        return pages.apply(exchange.getRequest().getPath().value())
                .switchIfEmpty(Mono.error(() -> new Refused(GatewayProblem.NOT_FOUND)))
                .flatMap(page -> write(exchange, page));
    }

    private static Mono<Void> write(ServerWebExchange exchange, Page page) {
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        exchange.getAttributes().put(AnswerHeaders.OPEN, true);
        headers.setCacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic());
        if (exchange.checkNotModified(page.tag())) {
            return response.setComplete();
        }
        response.setStatusCode(HttpStatus.OK);
        headers.setContentType(page.type());
        headers.setContentLength(page.body().length);
        return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
                ? response.setComplete()
                : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(page.body())));
    }
}
