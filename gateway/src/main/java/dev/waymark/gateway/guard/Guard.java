package dev.waymark.gateway.guard;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.waymark.gateway.limit.RateLimit;
import dev.waymark.gateway.limit.Strangers;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.token.Caller;
import dev.waymark.gateway.token.GuardConfig;
import dev.waymark.gateway.token.RealmKeys;
import dev.waymark.gateway.token.Revocations;
import dev.waymark.gateway.token.TokenShape;
import dev.waymark.gateway.token.VerifiedCallers;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Lets a request pass when its token is valid here and names one of the operation's roles. The service behind verifies
/// the token again.
@Singleton
public class Guard {

    private static final Logger LOG = Logger.getLogger(Guard.class);
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String REALM = "Bearer realm=\"waymark\"";
    /// As the services say it.
    private static final String REVOKED =
            REALM + ", error=\"invalid_token\", error_description=\"The token was revoked\"";
    private static final int UNAUTHORIZED = 401;

    private final HttpAuthenticator authenticator;
    private final RealmKeys keys;
    private final VerifiedCallers verified;
    private final Revocations revocations;
    private final RateLimit limit;
    private final Strangers strangers;
    private final long keysPatience;

    public Guard(
            HttpAuthenticator authenticator, RealmKeys keys, GuardConfig config, RateLimit limit, Strangers strangers) {
        this.authenticator = authenticator;
        this.keys = keys;
        this.limit = limit;
        this.strangers = strangers;
        this.keysPatience = config.keysPatience().toMillis();
        this.revocations = new Revocations(config.longestToken(), Ticker.systemTicker());
        this.verified = new VerifiedCallers(config.places(), config.keep(), Ticker.systemTicker());
    }

    /// @param roles of which the caller needs one
    public Future<Admission> admit(RoutingContext context, Set<String> roles) {
        return recognise(context).map(recognised -> switch (recognised) {
            case Admission.Admitted(var caller) ->
                caller.hasAny(roles) ? recognised : new Admission.Denied(forbidden(roles));
            case Admission.Denied denied -> denied;
        });
    }

    /// Who calls, whatever the roles.
    public Future<Admission> recognise(RoutingContext context) {
        return identify(context).compose(identified -> switch (identified) {
            case Admission.Admitted(var caller) -> count(context, caller);
            case Admission.Denied denied -> Future.succeededFuture(denied);
        });
    }

    /// Refuses a request for what is open to everybody when its address has asked too often.
    public Optional<Refusal> tooOften(RoutingContext context) {
        var allowance = strangers.count(context.request());
        return allowance.granted() ? Optional.empty() : Optional.of(RateLimit.refusal(allowance));
    }

    /// From now on tokens of this session, or of this subject so far, are refused.
    public void end(String signIn, Instant now) {
        revocations.end(signIn, now);
    }

    /// Looks at the head of a service's answer. The services decide about every request whether its token was revoked;
    /// what one of them has refused is refused here from then on, as are older tokens of the subject.
    public void answered(Caller caller, HttpServerResponse answer) {
        if (answer.getStatusCode() == UNAUTHORIZED && answer.headers().contains(CHALLENGE, REVOKED, false)) {
            revocations.end(caller.subject(), caller.issued());
        }
    }

    private Future<Admission> count(RoutingContext context, Caller caller) {
        if (revocations.cover(caller)) {
            return Future.succeededFuture(invalid());
        }
        return limit.count(caller.subject()).map(allowance -> {
            limit.tell(allowance, context.response().headers());
            return allowance.granted()
                    ? new Admission.Admitted(caller)
                    : new Admission.Denied(RateLimit.refusal(allowance));
        });
    }

    private static Refusal forbidden(Set<String> roles) {
        return Refusal.of(
                GatewayProblem.FORBIDDEN,
                "The operation needs one of the roles %s."
                        .formatted(String.join(", ", roles.stream().sorted().toList())));
    }

    private Future<Admission> identify(RoutingContext context) {
        var token = token(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (token == null) {
            return Future.succeededFuture(
                    stranger(context, unauthenticated(REALM, "Send an access token: `Authorization: Bearer …`.")));
        }
        return verified.find(token, Instant.now())
                .map(caller -> Future.<Admission>succeededFuture(new Admission.Admitted(caller)))
                .orElseGet(() -> verify(context, token));
    }

    private static @Nullable String token(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).strip()
                : null;
    }

    /// A request without a token is answered only as often as one address may ask.
    private Admission stranger(RoutingContext context, Admission answer) {
        var allowance = strangers.count(context.request());
        return allowance.granted() ? answer : new Admission.Denied(RateLimit.refusal(allowance));
    }

    private Admission refusedToken(RoutingContext context) {
        strangers.refusedToken();
        return stranger(context, invalid());
    }

    private Future<Admission> verify(RoutingContext context, String token) {
        if (!TokenShape.isOf(token)) {
            return Future.succeededFuture(refusedToken(context));
        }
        if (!keys.known()) {
            return Future.succeededFuture(unverifiable());
        }
        Promise<Admission> verdict = Promise.promise();
        var own = Vertx.currentContext();
        authenticator
                .attemptAuthentication(context)
                .map(identity -> accept(Optional.ofNullable(identity), token))
                .onFailure()
                .recoverWithItem(Guard::reject)
                .subscribe()
                .with(admission -> own.runOnContext(back -> verdict.tryComplete(admission)), verdict::tryFail);
        var patience = context.vertx().setTimer(keysPatience, over -> verdict.tryComplete(invalid()));
        return verdict.future().map(admission -> {
            context.vertx().cancelTimer(patience);
            return isInvalid(admission) ? refusedToken(context) : admission;
        });
    }

    private static boolean isInvalid(Admission admission) {
        return admission instanceof Admission.Denied(var refusal)
                && refusal.problem() == GatewayProblem.UNAUTHENTICATED;
    }

    private Admission accept(Optional<SecurityIdentity> identity, String token) {
        if (identity.isPresent() && identity.get().getPrincipal() instanceof JsonWebToken claims) {
            var caller = new Caller(
                    String.valueOf(claims.getSubject()),
                    claims.getClaim("sid"),
                    identity.get().getRoles(),
                    Instant.ofEpochSecond(claims.getIssuedAtTime()),
                    Instant.ofEpochSecond(claims.getExpirationTime()));
            verified.remember(token, caller);
            return new Admission.Admitted(caller);
        }
        return invalid();
    }

    private static Admission reject(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            LOG.debugf("token=refused cause=%s", failure.getMessage());
            return invalid();
        }
        LOG.warnf("token=unverifiable cause=%s", failure);
        return unverifiable();
    }

    private static Admission invalid() {
        return unauthenticated(
                REALM + ", error=\"invalid_token\"", "The access token is not valid here. Sign in again.");
    }

    private static Admission unauthenticated(String challenge, String detail) {
        return new Admission.Denied(Refusal.of(GatewayProblem.UNAUTHENTICATED, detail, CHALLENGE, challenge));
    }

    private static Admission unverifiable() {
        return new Admission.Denied(
                Refusal.of(GatewayProblem.SIGN_IN_AWAY, "The keys of the realm are not known. Try again in a moment."));
    }
}
