package dev.waymark.gateway.session;

import dev.waymark.gateway.contract.ContractConfig;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Turns the session of a request into the bearer token that it stands for, so that everything behind sees a request
/// like any other.
@Singleton
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final String BEFORE = Sessions.class.getName();
    private static final Refusal ENDED =
            Refusal.of(GatewayProblem.UNAUTHENTICATED, "The session has ended. Sign in again.");
    private static final String COOKIE = OidcUtils.SESSION_COOKIE_NAME + "_" + ConsoleTenant.ID;

    private final HttpAuthenticator authenticator;
    private final ConsoleTenant tenant;
    private final SessionWatch watch;
    private final String address;

    public Sessions(
            HttpAuthenticator authenticator, ConsoleTenant tenant, SessionWatch watch, ContractConfig contract) {
        this.authenticator = authenticator;
        this.tenant = tenant;
        this.watch = watch;
        this.address = contract.address();
    }

    /// Gives the request the access token of its session. A request that has a token of its own, or no session, stays
    /// as it is.
    ///
    /// @return why the session does not count for this request
    public Future<Optional<Refusal>> enter(RoutingContext context) {
        var request = context.request();
        if (!request.headers().contains(HttpHeaders.COOKIE)) {
            return Future.succeededFuture(Optional.empty());
        }
        if (request.headers().contains(HttpHeaders.AUTHORIZATION) || !tenant.isOn() || !hasCookie(context)) {
            useDefaultTenant(context);
            return Future.succeededFuture(Optional.empty());
        }
        if (!OwnPage.sent(request, address)) {
            return Future.succeededFuture(Optional.of(ofAnotherPage()));
        }
        return identify(context)
                .map(identity -> identity.map(known -> bear(context, known)).orElseGet(Sessions::ended))
                .recover(failure -> {
                    settle(context);
                    return Future.succeededFuture(Optional.of(refusal(failure)));
                });
    }

    /// Who the session of the request belongs to; nobody when there is none.
    Future<Optional<SecurityIdentity>> identify(RoutingContext context) {
        context.put(BEFORE, Map.copyOf(context.data()));
        ConsoleTenant.ask(context);
        return onOwnContext(authenticator.attemptAuthentication(context)).map(Optional::ofNullable);
    }

    /// Sends the browser to the realm.
    Future<Boolean> challenge(RoutingContext context) {
        return onOwnContext(authenticator.sendChallenge(context));
    }

    /// Makes the browser forget the session.
    static void forget(RoutingContext context) {
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(COOKIE))
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setHttpOnly(true)
                                .setMaxAge(0)));
    }

    static boolean hasCookie(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(COOKIE));
    }

    /// Gives the request the access token of this session.
    Optional<Refusal> bear(RoutingContext context, SecurityIdentity identity) {
        settle(context);
        var token = identity.getCredential(AccessTokenCredential.class).getToken();
        if (identity.getPrincipal() instanceof JsonWebToken claims
                && claims.getClaim("sid") instanceof String session) {
            watch.look(session, token);
        }
        context.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        return Optional.empty();
    }

    static Refusal ofAnotherPage() {
        return Refusal.of(
                GatewayProblem.UNAUTHENTICATED,
                "The session of the console counts for requests of its own pages only, which send the header %s."
                        .formatted(OwnPage.HEADER));
    }

    static Refusal refusal(Throwable failure) {
        if (failure instanceof AuthenticationException) {
            LOG.debugf("session=refused cause=%s", failure.getMessage());
            return ENDED;
        }
        LOG.warnf("session=unverifiable cause=%s", failure);
        return Refusal.of(
                GatewayProblem.SIGN_IN_AWAY, "The realm does not answer, so sessions cannot be checked at the moment.");
    }

    private static Optional<Refusal> ended() {
        return Optional.of(ENDED);
    }

    /// Restores the attributes of the request: those of the session would be taken for those of the bearer token.
    private static void settle(RoutingContext context) {
        Map<String, Object> before = context.get(BEFORE);
        context.data().keySet().retainAll(before.keySet());
        context.data().putAll(before);
        useDefaultTenant(context);
    }

    /// A cookie must not decide by whose rules a bearer token is verified.
    private static void useDefaultTenant(RoutingContext context) {
        context.put(OidcUtils.TENANT_ID_ATTRIBUTE, OidcUtils.DEFAULT_TENANT_ID);
    }

    private static <T> Future<@Nullable T> onOwnContext(Uni<T> wanted) {
        Promise<@Nullable T> promise = Promise.promise();
        var own = Vertx.currentContext();
        wanted.subscribe()
                .with(
                        item -> own.runOnContext(back -> promise.complete(item)),
                        failure -> own.runOnContext(back -> promise.fail(failure)));
        return promise.future();
    }
}
