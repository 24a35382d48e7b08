package org.candour.gateway.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.concurrent.DefaultThreadFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;
import org.candour.gateway.problem.UndecodableRequests;

/** A request whose body ends with an error as soon as it is too long, in bytes or in time. */
final class CountedRequest extends ServerHttpRequestDecorator {

    // a wheel: nearly all of these are cancelled at once, which costs next to nothing here
    private static final HashedWheelTimer TIMER = new HashedWheelTimer(
            new DefaultThreadFactory("slow-bodies", true));

    private final long most;
    private final Duration within;

    CountedRequest(ServerHttpRequest request, long most, Duration within) {
        super(request);
        this.most = most;
        this.within = within;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> {
            long[] seen = {0};
            // a caller who goes away is no failure of the service
            Flux<DataBuffer> body = super.getBody()
                    .onErrorMap(e -> brokenOff());
            return body.handle((DataBuffer buffer, SynchronousSink<DataBuffer> sink) -> {
                seen[0] += buffer.readableByteCount();
                if (seen[0] > most) {
                    DataBufferUtils.release(buffer);
                    sink.error(BodyLimitGatewayFilterFactory.tooLarge());
                } else {
                    sink.next(buffer);
                }
            }).concatWith(Mono.defer(() -> UndecodableRequests.brokeOff(getDelegate())
                    ? Mono.error(brokenOff())
                    : Mono.empty())).takeUntilOther(tooLate());
        });
    }

    private Mono<Void> tooLate() {
        return Mono.create(sink -> {
            Timeout timeout = TIMER.newTimeout(expired -> sink.error(tooSlow()), within.toMillis(),
                    TimeUnit.MILLISECONDS);
            sink.onCancel(timeout::cancel);
        });
    }

    private static Refused brokenOff() {
        return new Refused(GatewayProblem.MALFORMED_REQUEST, Map.of(HttpHeaders.CONNECTION, "close"));
    }

    private static Refused tooSlow() {
        return new Refused(GatewayProblem.SLOW_REQUEST, Map.of(HttpHeaders.CONNECTION, "close"));
    }
}
