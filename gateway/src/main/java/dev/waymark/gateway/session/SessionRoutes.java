package dev.waymark.gateway.session;

import dev.waymark.gateway.contract.ContractConfig;
import dev.waymark.gateway.guard.Admission;
import dev.waymark.gateway.guard.Guard;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/// How a page begins a session, learns whose it is, and ends it.
@Singleton
public class SessionRoutes {

    static final String SIGN_IN = "/console/sign-in";
    static final String SIGN_OUT = "/console/sign-out";

    private static final Logger LOG = Logger.getLogger(SessionRoutes.class);
    private static final String SESSION = "/console/session";
    private static final Pattern OWN_PATH = Pattern.compile("/|/console(/[A-Za-z0-9._~-]+)*(\\?[A-Za-z0-9._~&=%-]*)?");
    private static final String SIGN_IN_FAILED = "/?sign-in=failed";
    private static final int FOUND = 302;
    private static final int SEE_OTHER = 303;

    private final ConsoleTenant tenant;
    private final Sessions sessions;
    private final Guard guard;
    private final String address;

    public SessionRoutes(ConsoleTenant tenant, Sessions sessions, Guard guard, ContractConfig contract) {
        this.tenant = tenant;
        this.sessions = sessions;
        this.guard = guard;
        this.address = contract.address();
    }

    void register(@Observes Router router) {
        if (!tenant.isOn()) {
            LOG.info("console=off: waymark.gateway.session.secret is not set");
        }
        router.get(SIGN_IN).handler(context -> whereOn(context, this::signIn));
        router.post(SIGN_OUT).handler(context -> whereOn(context, this::signOut));
        router.get(SESSION).handler(this::tell);
    }

    private void whereOn(RoutingContext context, Consumer<RoutingContext> handler) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (tenant.isOn()) {
            handler.accept(context);
        } else {
            ProblemAnswer.send(context, Refusal.of(GatewayProblem.SIGN_IN_AWAY, "The console is off here."));
        }
    }

    /// Leads to the realm and, back from there or with a session that counts, to the page that was asked for.
    private void signIn(RoutingContext context) {
        sessions.identify(context)
                .onSuccess(
                        identity -> identity.ifPresentOrElse(known -> goOn(context, known), () -> challenge(context)))
                .onFailure(failure -> {
                    switch (failure) {
                        case AuthenticationRedirectException onward -> redirect(context, onward.getRedirectUri());
                        case AuthenticationCompletionException broken -> {
                            LOG.debugf("sign-in=failed cause=%s", broken.getMessage());
                            redirect(context, SIGN_IN_FAILED);
                        }
                        case AuthenticationException ended -> challenge(context);
                        default -> ProblemAnswer.send(context, Sessions.refusal(failure));
                    }
                });
    }

    /// A session that was ended elsewhere is forgotten before the next one begins.
    private void goOn(RoutingContext context, SecurityIdentity identity) {
        var wanted = context.request().getParam("to");
        sessions.bear(context, identity);
        guard.recognise(context)
                .onSuccess(admission -> {
                    if (admission instanceof Admission.Admitted) {
                        redirect(
                                context,
                                wanted != null && OWN_PATH.matcher(wanted).matches() ? wanted : "/");
                    } else {
                        Sessions.forget(context);
                        redirect(context, String.valueOf(context.request().uri()));
                    }
                })
                .onFailure(context::fail);
    }

    private void challenge(RoutingContext context) {
        sessions.challenge(context)
                .onSuccess(written -> context.response().end())
                .onFailure(failure -> ProblemAnswer.send(context, Sessions.refusal(failure)));
    }

    private static void redirect(RoutingContext context, String location) {
        context.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, location)
                .end();
    }

    /// Ends the session here and leads to where it ends in the realm. That address holds a token, so it is for the
    /// browser to
    /// follow and not for a script to read.
    private void signOut(RoutingContext context) {
        if (!OwnPage.submitted(context.request(), address)) {
            ProblemAnswer.send(context, Sessions.ofAnotherPage());
            return;
        }
        sessions.identify(context).onComplete(identified -> {
            Sessions.forget(context);
            context.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader(
                            HttpHeaders.LOCATION,
                            identified.cause() instanceof AuthenticationRedirectException onward
                                    ? onward.getRedirectUri()
                                    : "/")
                    .end();
        });
    }

    /// Who is signed in, as far as a page has to know.
    private void tell(RoutingContext context) {
        if (!tenant.isOn()) {
            answer(context, state("OFF"));
        } else if (!Sessions.hasCookie(context)) {
            answer(context, state("SIGNED_OUT"));
        } else if (!OwnPage.sent(context.request(), address)) {
            ProblemAnswer.send(context, Sessions.ofAnotherPage());
        } else {
            sessions.identify(context)
                    .onSuccess(identity ->
                            identity.ifPresentOrElse(known -> tell(context, known), () -> forgotten(context)))
                    .onFailure(failure -> {
                        if (failure instanceof AuthenticationException) {
                            forgotten(context);
                        } else {
                            ProblemAnswer.send(context, Sessions.refusal(failure));
                        }
                    });
        }
    }

    private void tell(RoutingContext context, SecurityIdentity identity) {
        sessions.bear(context, identity);
        guard.recognise(context)
                .onSuccess(admission -> {
                    if (admission instanceof Admission.Admitted) {
                        answer(
                                context,
                                state("SIGNED_IN")
                                        .put("name", claim(identity, "name"))
                                        .put("username", claim(identity, "preferred_username")));
                    } else {
                        forgotten(context);
                    }
                })
                .onFailure(context::fail);
    }

    private static String claim(SecurityIdentity identity, String claim) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(claim) instanceof String value
                ? value
                : identity.getPrincipal().getName();
    }

    private static void forgotten(RoutingContext context) {
        Sessions.forget(context);
        answer(context, state("SIGNED_OUT"));
    }

    private static JsonObject state(String state) {
        return new JsonObject().put("state", state);
    }

    private static void answer(RoutingContext context, JsonObject body) {
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(body.toBuffer());
    }
}
