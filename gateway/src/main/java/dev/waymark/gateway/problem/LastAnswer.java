package dev.waymark.gateway.problem;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The refusal after which a connection is closed, because nobody can tell where the next request in it
/// begins. The caller sees the end at once; what still arrives is thrown away for a moment, for unread
/// bytes would make the system reset the connection before the answer is read.
public final class LastAnswer {

    private static final AttributeKey<Boolean> GIVEN = AttributeKey.valueOf(LastAnswer.class.getName());

    private LastAnswer() {}

    /// Whether the connection only waits for its end, so that no further request of it is to be answered.
    public static boolean isGiven(Channel channel) {
        return channel.hasAttr(GIVEN);
    }

    /// Whether the request was read after the last answer of its connection.
    public static boolean isGivenBefore(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase connection && isGiven(connection.channel());
    }

    /// Refuses a request that the server has begun to handle.
    public static void send(HttpServerRequest request, Refusal refusal, @Nullable String instance) {
        request.response().putHeader("Connection", "close");
        if (request.connection() instanceof ConnectionBase connection) {
            readNoMore(connection.channel());
            ProblemAnswer.write(request, refusal, instance).onComplete(sent -> end(connection.channel()));
        } else {
            ProblemAnswer.write(request, refusal, instance)
                    .onComplete(sent -> request.connection().close());
        }
    }

    /// Refuses what the server does not handle as a request.
    ///
    /// @param context of a handler that runs before the encoder of answers
    public static void send(ChannelHandlerContext context, Refusal refusal) {
        readNoMore(context.channel());
        var requestId = RequestId.of(null);
        var body = refusal.body(null, requestId);
        var head = """
                HTTP/1.1 %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                %s: %s\r
                Connection: close\r
                \r
                """.formatted(
                        HttpResponseStatus.valueOf(refusal.problem().status()),
                        Refusal.MEDIA_TYPE,
                        body.length,
                        RequestId.HEADER,
                        requestId);
        context.writeAndFlush(Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII), body))
                .addListener(sent -> end(context.channel()));
    }

    private static void readNoMore(Channel channel) {
        channel.attr(GIVEN).set(true);
        channel.pipeline().addFirst(new ThrowingAway());
    }

    private static void end(Channel channel) {
        if (channel instanceof DuplexChannel duplex) {
            var _ = duplex.shutdownOutput();
        }
        var _ = channel.eventLoop().schedule(() -> close(channel), ProblemAnswer.LINGERING, TimeUnit.MILLISECONDS);
    }

    private static void close(Channel channel) {
        channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }

    private static final class ThrowingAway extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ReferenceCountUtil.release(bytes);
        }
    }
}
