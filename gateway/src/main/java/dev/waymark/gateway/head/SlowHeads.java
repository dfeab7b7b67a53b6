package dev.waymark.gateway.head;

import dev.waymark.gateway.proxy.RequestLimits;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.net.ClientOptionsBase;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.VertxServiceProvider;
import io.vertx.core.spi.transport.Transport;
import java.util.concurrent.ThreadFactory;
import org.eclipse.microprofile.config.ConfigProvider;

/// Refuses callers that send the head of a request byte by byte to hold a connection (slowloris). Vert.x closes silent
/// connections only, so its transport is wrapped: it sees every connection that the server accepts.
public final class SlowHeads implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new Watching(builder.findTransport()));
    }

    /// The transport as it is, but for a clock in every accepted connection.
    private record Watching(Transport transport) implements Transport {

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            transport.configure(options, domainSocket, bootstrap);
            var limits = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(RequestLimits.class);
            bootstrap.handler(new Accepted(limits.headTime().toMillis()));
        }

        @Override
        public void configure(ClientOptionsBase options, boolean domainSocket, Bootstrap bootstrap) {
            transport.configure(options, domainSocket, bootstrap);
        }

        @Override
        public SocketAddress convert(java.net.SocketAddress address) {
            return transport.convert(address);
        }

        @Override
        public java.net.SocketAddress convert(SocketAddress address) {
            return transport.convert(address);
        }

        @Override
        public EventLoopGroup eventLoopGroup(int type, int threads, ThreadFactory factory, int ioRatio) {
            return transport.eventLoopGroup(type, threads, factory, ioRatio);
        }

        @Override
        public DatagramChannel datagramChannel() {
            return transport.datagramChannel();
        }

        @Override
        @SuppressWarnings("deprecation")
        public DatagramChannel datagramChannel(InternetProtocolFamily family) {
            return transport.datagramChannel(family);
        }

        @Override
        public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
            return transport.channelFactory(domainSocket);
        }

        @Override
        public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
            return transport.serverChannelFactory(domainSocket);
        }
    }

    /// Sees the connections as the server accepts them.
    @ChannelHandler.Sharable
    private static final class Accepted extends ChannelInboundHandlerAdapter {

        private final long headMillis;

        Accepted(long headMillis) {
            this.headMillis = headMillis;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Channel connection) {
                connection.pipeline().addFirst(new HeadClock(headMillis));
            }
            context.fireChannelRead(message);
        }
    }
}
