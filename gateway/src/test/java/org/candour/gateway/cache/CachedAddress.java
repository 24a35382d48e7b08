package org.candour.gateway.cache;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One address behind the cache and the service that it leads to, without a network. */
final class CachedAddress {

    static final CacheProperties PATIENT = new CacheProperties(DataSize.ofMegabytes(1),
            DataSize.ofMegabytes(1),
            Duration.ofDays(1));

    private static final long WHOLE = 8;

    private final GatewayFilter cache;
    private final AtomicInteger asked = new AtomicInteger();
    private String cacheControl = "public, max-age=300";
    private boolean announced = true;
    private IntFunction<Mono<Void>> held = asker -> Mono.empty();

    CachedAddress(KeptAnswers kept, CacheProperties properties, InstantSource clock) {
        this.cache = new PublicCacheGatewayFilterFactory(kept, properties, clock)
                .apply(new PublicCacheGatewayFilterFactory.Config());
    }

    /** The service says this in Cache-Control. */
    CachedAddress says(String newCacheControl) {
        this.cacheControl = newCacheControl;
        return this;
    }

    /** Whether the service says beforehand how long its answers are. */
    CachedAddress announcesLengths(boolean newAnnounced) {
        this.announced = newAnnounced;
        return this;
    }

    /** The service answers the first, second, ... question it gets when this completes. */
    CachedAddress holds(IntFunction<Mono<Void>> newHeld) {
        this.held = newHeld;
        return this;
    }

    /** How many questions reached the service. */
    int asked() {
        return asked.get();
    }

    Reader get() {
        return ask(HttpMethod.GET, () -> {});
    }

    /** Asks, and returns when the question is where it has to wait, or answered. */
    Reader ask(HttpMethod method, Runnable atItsLastByte) {
        MockServerWebExchange exchange = MockServerWebExchange
                .from(MockServerHttpRequest.method(method, "http://candour.test/lessons/1"));
        MockServerHttpResponse response = exchange.getResponse();
        response.setWriteHandler(body -> read(response, body, atItsLastByte));
        return new Reader(response, cache.filter(exchange, this::answer).toFuture());
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        int asker = asked.incrementAndGet();
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.OK);
        response.getHeaders().setCacheControl(cacheControl);
        if (announced) {
            response.getHeaders().setContentLength(WHOLE);
        }
        return response.writeWith(held.apply(asker).thenMany(Flux.just("a le", "sson")).map(
                part -> DefaultDataBufferFactory.sharedInstance
                        .wrap(part.getBytes(StandardCharsets.UTF_8))));
    }

    /** A reader knows the last byte by the announced length, or else by the end of the answer. */
    private static Mono<Void> read(MockServerHttpResponse response, Flux<DataBuffer> body,
            Runnable atItsLastByte) {
        boolean announced = response.getHeaders().getContentLength() == WHOLE;
        AtomicInteger seen = new AtomicInteger();
        return body.doOnNext(part -> {
            if (seen.addAndGet(part.readableByteCount()) == WHOLE && announced) {
                atItsLastByte.run();
            }
        }).doOnComplete(() -> {
            if (!announced) {
                atItsLastByte.run();
            }
        }).then();
    }

    /** One who asked. */
    record Reader(MockServerHttpResponse response, CompletableFuture<@Nullable Void> answered) {

        boolean hasItsAnswer() {
            return answered.isDone() && !answered.isCompletedExceptionally();
        }

        @Nullable
        String age() {
            return response.getHeaders().getFirst(HttpHeaders.AGE);
        }
    }
}
