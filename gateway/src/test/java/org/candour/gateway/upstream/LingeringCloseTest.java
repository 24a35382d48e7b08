package org.candour.gateway.upstream;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LingeringCloseTest {

    private static final Duration FOREVER = Duration.ofDays(1);
    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

    @AfterEach
    void stop() {
        loop.shutdownGracefully(0, 0, TimeUnit.SECONDS).syncUninterruptibly();
    }

    @Test
    void closesWhenTheCallerDoes() throws Exception {
        CompletableFuture<Channel> accepted = new CompletableFuture<>();
        try (Socket caller = call(FOREVER, accepted)) {
            Channel channel = accepted.get(1, TimeUnit.MINUTES);
            var closed = channel.close();
            assertThat(caller.getInputStream().read()).isEqualTo(-1);
            assertThat(closed.isDone()).isFalse();
            caller.getOutputStream().write(new byte[1 << 20]);
            caller.shutdownOutput();
            assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void closesAfterAWhileWhateverTheCallerDoes() throws Exception {
        CompletableFuture<Channel> accepted = new CompletableFuture<>();
        try (Socket caller = call(Duration.ofMillis(50), accepted)) {
            var closed = accepted.get(1, TimeUnit.MINUTES).close();
            assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(caller.isClosed()).isFalse();
        }
    }

    private Socket call(Duration longest, CompletableFuture<Channel> accepted) throws IOException {
        Channel server = new ServerBootstrap().group(loop).channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {

                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addFirst(new LingeringClose(longest));
                        accepted.complete(channel);
                    }
                }).bind(InetAddress.getLoopbackAddress(), 0).syncUninterruptibly().channel();
        return new Socket(InetAddress.getLoopbackAddress(),
                ((InetSocketAddress) server.localAddress()).getPort());
    }
}
