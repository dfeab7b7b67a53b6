package dev.waymark.gateway.guard;

import dev.waymark.gateway.body.BodyTimes;
import dev.waymark.gateway.body.WholeBody;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.token.LogoutTokens;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/// Hears from the realm that a sign-in has ended (OpenID Connect Back-Channel Logout 1.0): its tokens are refused from
/// then on. The realm calls one address; an instance that it does not reach accepts such a token until it runs out, two
/// minutes at most in the realm that we ship.
@Singleton
public class SignOut {

    private static final String PATH = "/sign-out";
    private static final long LARGEST = 16 * 1024;
    private static final BodyTimes TIMES = new BodyTimes(Duration.ofSeconds(10), Duration.ofSeconds(5));
    private static final Logger LOG = Logger.getLogger(SignOut.class);

    private final LogoutTokens tokens;
    private final Guard guard;
    private final Vertx vertx;

    public SignOut(LogoutTokens tokens, Guard guard, Vertx vertx) {
        this.tokens = tokens;
        this.guard = guard;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.post(PATH).handler(this::read);
    }

    private void read(RoutingContext context) {
        WholeBody.of(context.request(), LARGEST, TIMES, vertx).onSuccess(read -> {
            switch (read) {
                case WholeBody.Outcome.Whole(var body) -> receive(context, token(body));
                case WholeBody.Outcome.Refused(var refusal) -> ProblemAnswer.send(context, refusal);
                case WholeBody.Outcome.Late(var refusal) -> ProblemAnswer.sendLast(context, refusal);
                case WholeBody.Outcome.Abandoned gone -> {}
            }
        });
    }

    /// @param form as HTML forms are sent
    private static String token(Buffer form) {
        var values = new QueryStringDecoder(form.toString(), false).parameters().get("logout_token");
        return values == null ? "" : values.getFirst();
    }

    private void receive(RoutingContext context, String token) {
        vertx.executeBlocking(() -> tokens.ended(token), true)
                .onSuccess(signIn -> {
                    guard.end(signIn, Instant.now());
                    context.response().putHeader("Cache-Control", "no-store").end();
                })
                .onFailure(refused -> {
                    LOG.debugf("logout-token=refused cause=%s", refused.getMessage());
                    ProblemAnswer.send(
                            context,
                            Refusal.of(
                                    GatewayProblem.REFUSED_SIGN_OUT, "Send a logout_token that the realm has signed."));
                });
    }
}
