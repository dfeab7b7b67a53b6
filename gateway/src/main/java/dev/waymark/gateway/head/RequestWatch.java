package dev.waymark.gateway.head;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.LastAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/// Sees what one connection has decoded and refuses what Vert.x would take for something else: an HTTP
/// version that nobody knows, which it takes for none, and a body that breaks off, at which it closes
/// without an answer.
final class RequestWatch extends ChannelDuplexHandler {

    private final HeadClock clock;
    private final ChannelHandlerContext beforeDecoder;
    private int unanswered;

    RequestWatch(HeadClock clock, ChannelHandlerContext beforeDecoder) {
        this.clock = clock;
        this.beforeDecoder = beforeDecoder;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object decoded) {
        if (LastAnswer.isGiven(context.channel())) {
            ReferenceCountUtil.release(decoded);
            return;
        }
        if (decoded instanceof HttpRequest request) {
            clock.headHasCome();
            unanswered++;
            if (request.decoderResult().isSuccess() && !isKnown(request.protocolVersion())) {
                refuse(context, decoded, GatewayProblem.HTTP_VERSION_NOT_SUPPORTED, "Send the request as HTTP/1.1.");
                return;
            }
        } else if (decoded instanceof HttpContent content
                && content.decoderResult().isFailure()
                && unanswered > 0) {
            refuse(context, decoded, GatewayProblem.MALFORMED_REQUEST, "The chunks of the body are not well-formed.");
            return;
        }
        if (decoded instanceof LastHttpContent) {
            clock.requestIsOver();
        }
        context.fireChannelRead(decoded);
    }

    /// A refusal must not be taken for the answer to an earlier request that still has none.
    private void refuse(ChannelHandlerContext context, Object decoded, GatewayProblem problem, String detail) {
        ReferenceCountUtil.release(decoded);
        if (unanswered == 1) {
            LastAnswer.send(beforeDecoder, Refusal.of(problem, detail));
        } else {
            var _ = context.close();
        }
    }

    private static boolean isKnown(HttpVersion version) {
        return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response
                && response.status().code() != HttpResponseStatus.CONTINUE.code()) {
            unanswered--;
        }
        var _ = context.write(message, promise);
    }
}
