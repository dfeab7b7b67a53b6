package dev.waymark.benchmark.open;

import dev.waymark.gateway.guard.Admission;
import dev.waymark.gateway.token.Caller;
import dev.waymark.gateway.guard.Guard;
import dev.waymark.gateway.token.GuardConfig;
import dev.waymark.gateway.limit.RateLimit;
import dev.waymark.gateway.token.RealmKeys;
import dev.waymark.gateway.limit.Strangers;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/// Admits everybody: neither token, nor role, nor number of requests counts.
@Alternative
@Priority(1)
@Singleton
public class OpenGuard extends Guard {

    private static final Caller ANYBODY = new Caller("anybody", null, Set.of(), Instant.EPOCH, Instant.MAX);

    public OpenGuard(
            HttpAuthenticator authenticator, RealmKeys keys, GuardConfig config, RateLimit limit, Strangers strangers) {
        super(authenticator, keys, config, limit, strangers);
    }

    @Override
    public Future<Admission> admit(RoutingContext context, Set<String> roles) {
        return Future.succeededFuture(new Admission.Admitted(ANYBODY));
    }
}
