package org.candour.gateway.problem;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.netty.http.server.HttpServerRequest;

/**
 * A request that the HTTP decoder gives up on (a request line or headers over the limit, bytes that are no HTTP)
 * never reaches a filter: the server answers it with a bare status. This puts the problem into that answer.
 */
@Sharable
public final class UndecodableRequests extends ChannelDuplexHandler {

    private static final AttributeKey<Boolean> BROKEN = AttributeKey.valueOf("candour.broken-body");

    /**
     * A body whose framing breaks is marked and ends. The server would answer 400 by itself and end the body as if it
     * were whole; a service would then carry out what the client is told was refused.
     */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpContent part && !(message instanceof HttpRequest)
                && part.decoderResult().isFailure()) {
            part.release();
            context.channel().attr(BROKEN).set(true);
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        } else {
            context.fireChannelRead(message);
        }
    }

    /** Whether the framing of the request's body was broken; to be asked when the body has ended. */
    public static boolean brokeOff(ServerHttpRequest request) {
        boolean[] broken = {false};
        if (ServerHttpRequestDecorator.getNativeRequest(request) instanceof HttpServerRequest server) {
            server.withConnection(connection -> broken[0] = connection.channel().hasAttr(BROKEN));
        }
        return broken[0];
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof FullHttpResponse bare && isDecoderAnswer(bare)) {
            GatewayProblem problem = problem(bare.status().code());
            if (problem != null) {
                var _ = context.write(replacement(bare, problem), promise);
                return;
            }
        }
        var _ = context.write(message, promise);
    }

    private static boolean isDecoderAnswer(FullHttpResponse response) {
        return !response.content().isReadable() && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private static @Nullable GatewayProblem problem(int status) {
        return switch (status) {
            case 400 -> GatewayProblem.MALFORMED_REQUEST;
            case 408 -> GatewayProblem.SLOW_REQUEST;
            case 413 -> GatewayProblem.BODY_TOO_LARGE;
            case 414 -> GatewayProblem.URI_TOO_LONG;
            case 431 -> GatewayProblem.HEADERS_TOO_LARGE;
            default -> null;
        };
    }

    private static FullHttpResponse replacement(FullHttpResponse bare, GatewayProblem problem) {
        byte[] body = problem.json().getBytes(StandardCharsets.UTF_8);
        FullHttpResponse full = new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(),
                Unpooled.wrappedBuffer(body));
        full.headers().set(bare.headers()).set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store").set("X-Content-Type-Options", "nosniff")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        ReferenceCountUtil.release(bare);
        return full;
    }
}
