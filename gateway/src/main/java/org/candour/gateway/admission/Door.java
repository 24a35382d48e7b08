package org.candour.gateway.admission;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import org.candour.gateway.answer.AccessLog;
import org.candour.gateway.answer.AnswerHeaders;
import org.candour.gateway.caller.CallerAddress;
import org.candour.gateway.problem.Problems;

/** The outermost filter: every answer gets its headers, every error becomes a problem, every request one line. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Door implements WebFilter {

    private final Problems problems;
    private final AnswerHeaders headers;
    private final AccessLog log;
    private final CallerAddress addresses;

    Door(Problems problems, AnswerHeaders headers, AccessLog log, CallerAddress addresses) {
        this.problems = problems;
        this.headers = headers;
        this.log = log;
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        headers.prepare(exchange, addresses.secure(exchange.getRequest()));
        return Mono.defer(() -> chain.filter(exchange))
                .onErrorResume(error -> problems.answer(exchange, error))
                .doFinally(signal -> log.line(exchange, exchange.getAttribute(Admission.CLIENT), start));
    }
}
