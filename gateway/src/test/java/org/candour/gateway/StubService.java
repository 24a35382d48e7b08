package org.candour.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.concurrent.GlobalEventExecutor;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service behind the gateway that does what a test tells it, and remembers what reached it. */
public final class StubService implements AutoCloseable {

    /** What reached the service; the body is null as long as it is not complete. */
    public record Seen(String method, String uri, HttpHeaders headers) {}

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer = echo();
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private volatile DisposableServer server = start(0);

    private DisposableServer start(int port) {
        return HttpServer.create().host("127.0.0.1").port(port).channelGroup(connections)
                .handle((request, response) -> {
                    seen.add(new Seen(request.method().name(), request.uri(),
                            request.requestHeaders().copy()));
                    return answer.apply(request, response);
                }).bindNow();
    }

    /** Reads the whole body and answers 200 with it, private. */
    public BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> echo() {
        return (request, response) -> request.receive().aggregate().asString(StandardCharsets.UTF_8)
                .defaultIfEmpty("")
                .doOnNext(bodies::add)
                .flatMap(body -> response.header("Content-Type", "application/json")
                        .header("Cache-Control", "no-store")
                        .sendString(Mono.just(body.isEmpty() ? "{}" : body))
                        .then());
    }

    /** From now on answers with this. */
    public void answers(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> newAnswer) {
        this.answer = newAnswer;
    }

    /** From now on answers 200 with these headers and this body. */
    public void answers(Map<String, String> headers, String body) {
        answers((request, response) -> {
            headers.forEach(response::header);
            return response.sendString(Mono.just(body));
        });
    }

    /** Forgets everything and echoes again. */
    public void reset() {
        seen.clear();
        bodies.clear();
        answer = echo();
    }

    /** The requests that reached it. */
    public List<Seen> seen() {
        return seen;
    }

    /** The bodies that reached it whole. */
    public List<String> bodies() {
        return bodies;
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Goes away; {@link #comeBack()} at the same address. */
    public void goAway() {
        server.disposeNow(Duration.ofMinutes(1));
        connections.close().awaitUninterruptibly();
    }

    /** Is there again. */
    public void comeBack() {
        server = start(server.port());
    }

    @Override
    public void close() {
        goAway();
    }
}
