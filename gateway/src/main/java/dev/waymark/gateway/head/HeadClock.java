package dev.waymark.gateway.head;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.LastAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The clock of one connection: from the first byte of a request its head has a set time to arrive whole. Stands before
/// the decoder, where bytes come, and has a [RequestWatch] behind it, where requests come.
final class HeadClock extends ChannelInboundHandlerAdapter {

    private final long headMillis;
    private boolean watching;
    private boolean inRequest;
    private boolean headIsDue;
    private long firstByte;
    private @Nullable ScheduledFuture<?> alarm;

    HeadClock(long headMillis) {
        this.headMillis = headMillis;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
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
        if (!headIsDue || LastAnswer.isGiven(context.channel())) {
            return;
        }
        var left = headMillis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - firstByte);
        if (left > 0) {
            setAlarm(context, left);
        } else {
            LastAnswer.send(
                    context,
                    Refusal.of(
                            GatewayProblem.HEAD_TOO_SLOW, "The request head did not arrive in time. Send it again."));
        }
    }

    /// The decoder is put into the pipeline after the clock; a connection of another protocol has none and no clock.
    private void watchDecoded(ChannelHandlerContext context) {
        var encoder = context.pipeline().context(HttpResponseEncoder.class);
        if (encoder == null) {
            context.pipeline().remove(this);
            inRequest = true;
            return;
        }
        context.pipeline().addAfter(encoder.name(), null, new RequestWatch(this, context));
        watching = true;
    }

    void headHasCome() {
        inRequest = true;
        headIsDue = false;
    }

    void requestIsOver() {
        inRequest = false;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        context.fireChannelInactive();
    }
}
