package org.candour.load;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A service that answers at once with the same small JSON: what is measured in front of it is the front. */
final class StubUpstream implements AutoCloseable {

    private static final byte[] ANSWER = "{\"items\":[]}"
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final DisposableServer server;

    private StubUpstream(DisposableServer server) {
        this.server = server;
    }

    static StubUpstream start() {
        return new StubUpstream(HttpServer.create()
                .bindAddress(() -> new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .handle((request, response) -> request.receive().then()
                        .then(Mono.defer(() -> response
                                .header(HttpHeaderNames.CONTENT_TYPE, "application/json")
                                .header(HttpHeaderNames.CACHE_CONTROL, "no-store")
                                .header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(ANSWER.length))
                                .sendObject(Unpooled.wrappedBuffer(ANSWER)).then())))
                .bindNow(Duration.ofSeconds(10)));
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
