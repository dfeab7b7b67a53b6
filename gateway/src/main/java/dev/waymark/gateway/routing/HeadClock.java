package dev.waymark.gateway.routing;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.problem.RequestId;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The clock of one connection: from the first byte of a request its head has a set time to arrive whole. Stands before
/// the decoder, where bytes come, and has a watch behind it, where requests come.
final class HeadClock extends ChannelInboundHandlerAdapter {

    private final long headMillis;
    private boolean watching;
    private boolean inRequest;
    private boolean headIsDue;
    private boolean refused;
    private long firstByte;
    private @Nullable ScheduledFuture<?> alarm;

    HeadClock(long headMillis) {
        this.headMillis = headMillis;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (refused) {
            ReferenceCountUtil.release(bytes);
            return;
        }
        if (!watching) {
            watchDecoded(context);
        }
        if (!inRequest && !headIsDue) {
            headIsDue = true;
            firstByte = System.nanoTime();
            if (alarm == null) {
                setAlarm(context, headMillis);
            }
        }
        context.fireChannelRead(bytes);
    }

    private void setAlarm(ChannelHandlerContext context, long millis) {
        alarm = context.executor().schedule(() -> look(context), millis, TimeUnit.MILLISECONDS);
    }

    /// An alarm outlives the head that it was set for and then looks after the next: a busy connection has one now and
    /// then, not one for each request.
    private void look(ChannelHandlerContext context) {
        alarm = null;
        if (refused) {
            context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
            return;
        }
        if (!headIsDue) {
            return;
        }
        var left = headMillis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - firstByte);
        if (left > 0) {
            setAlarm(context, left);
        } else {
            refuse(context);
        }
    }

    /// The decoder is put into the pipeline after the clock; a connection of another protocol has none and no clock.
    private void watchDecoded(ChannelHandlerContext context) {
        var decoder = context.pipeline().context(HttpRequestDecoder.class);
        if (decoder == null) {
            context.pipeline().remove(this);
            inRequest = true;
            return;
        }
        context.pipeline().addAfter(decoder.name(), null, new Watch());
        watching = true;
    }

    /// Reads on for a moment, so that a caller who still drips sees the answer instead of a reset connection.
    private void refuse(ChannelHandlerContext context) {
        refused = true;
        var body = Refusal.of(GatewayProblem.HEAD_TOO_SLOW, "The request head did not arrive in time. Send it again.")
                .body(null, RequestId.of(null));
        var head = """
                HTTP/1.1 408 Request Timeout\r
                Content-Type: %s\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(Refusal.MEDIA_TYPE, body.length);
        context.writeAndFlush(Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII), body))
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        setAlarm(context, ProblemAnswer.LINGERING);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        context.fireChannelInactive();
    }

    private final class Watch extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object decoded) {
            if (decoded instanceof HttpRequest) {
                inRequest = true;
                headIsDue = false;
            }
            if (decoded instanceof LastHttpContent) {
                inRequest = false;
            }
            context.fireChannelRead(decoded);
        }
    }
}
