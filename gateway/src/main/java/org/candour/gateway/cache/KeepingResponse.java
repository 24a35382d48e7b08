package org.candour.gateway.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Copies an answer that may be kept while it passes by; one that grows too large, or breaks off, is not kept. Streams
 * of events are written another way and pass untouched.
 */
final class KeepingResponse extends ServerHttpResponseDecorator {

    private final ServerWebExchange exchange;
    private final List<String> keyHeaders;
    private final long largest;
    private final BiConsumer<Answer, Duration> keep;

    /** A whole answer. */
    record Answer(HttpHeaders headers, ByteArrayOutputStream body) {}

    KeepingResponse(ServerWebExchange exchange, List<String> keyHeaders, long largest,
            BiConsumer<Answer, Duration> keep) {
        super(exchange.getResponse());
        this.exchange = exchange;
        this.keyHeaders = keyHeaders;
        this.largest = largest;
        this.keep = keep;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        HttpHeaders headers = getHeaders();
        Duration lifetime = Storable.lifetime(getStatusCode(), headers, keyHeaders);
        if (lifetime.isZero() || headers.getContentLength() > largest) {
            return super.writeWith(body);
        }
        Answer answer = new Answer(HttpHeaders.copyOf(headers), new ByteArrayOutputStream());
        long announced = headers.getContentLength();
        // Kept before its last byte goes out: who has read it all and asks again finds it.
        Flux<DataBuffer> copied = Flux.from(body).<DataBuffer>map(buffer -> {
            copy(buffer, answer.body());
            if (answer.body().size() == announced) {
                keep.accept(answer, lifetime);
            }
            return buffer;
        }).doOnComplete(() -> {
            if (announced < 0 && answer.body().size() <= largest) {
                keep.accept(answer, lifetime);
            }
        });
        if (CachedAnswer.isKnown(exchange)) {
            return copied.doOnNext(DataBufferUtils::release)
                    .then(Mono.defer(() -> CachedAnswer.withoutBody(getDelegate()).setComplete()));
        }
        return super.writeWith(copied);
    }

    private void copy(DataBuffer buffer, ByteArrayOutputStream target) {
        if (target.size() <= largest) {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.toByteBuffer(ByteBuffer.wrap(bytes));
            target.writeBytes(bytes);
        }
    }
}
