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
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;
import reactor.netty.channel.ChannelOperations;

/**
 * A request that the HTTP decoder gives up on (a request line or headers over the limit, bytes that are no HTTP)
 * never reaches a filter: the server answers it with a bare status. This puts the problem into that answer.
 */
@Sharable
public final class UndecodableRequests extends ChannelDuplexHandler {

    /**
     * A body whose framing breaks ends with an error. The server would answer 400 by itself and end the body as if it
     * were whole; a service would then carry out what the client is told was refused.
     */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpContent part && !(message instanceof HttpRequest)
                && part.decoderResult().isFailure()
                && ChannelOperations.get(context.channel()) != null) {
            part.release();
            context.fireExceptionCaught(part.decoderResult().cause());
            return;
        }
        context.fireChannelRead(message);
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
