package org.candour.gateway.upstream;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;

/**
 * Closes a connection without taking back what was said on it. A system that closes a connection on which bytes still
 * arrive resets it, and the other side then loses what it has not read yet (RFC 9112, section 9.6): whoever sends too
 * much would see a broken connection instead of the reason. So our half is closed first, and what comes is thrown away
 * until the caller closes too, or for this long.
 */
final class LingeringClose extends ChannelDuplexHandler {

    private final Duration longest;
    private boolean closing;

    LingeringClose(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (!(context.channel() instanceof DuplexChannel channel) || !channel.isActive()) {
            var _ = context.close(promise);
            return;
        }
        var _ = channel.closeFuture().addListener(_ -> promise.trySuccess());
        if (closing) {
            return;
        }
        closing = true;
        Future<?> end = context.executor().schedule(() -> {
            var _ = context.close();
        }, longest.toMillis(), TimeUnit.MILLISECONDS);
        var _ = channel.closeFuture().addListener(_ -> end.cancel(false));
        channel.config().setAutoRead(true);
        // behind what is still being written
        var _ = context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(_ -> {
            var _ = channel.shutdownOutput();
        });
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (closing) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }
}
