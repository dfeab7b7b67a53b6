package dev.waymark.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.gateway.guard.Guard;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Asks the realm every few seconds whether a session that is in use still lasts: the realm tells one instance only
/// that a
/// sign-in has ended. It is asked for the user info of the token, which it refuses after the end of the session; it
/// introspects tokens for their audience alone. No request waits for the answer, and an absent realm ends nothing.
@Singleton
public class SessionWatch {

    private static final Logger LOG = Logger.getLogger(SessionWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final long PATIENCE_MILLIS = 2_000;
    private static final int PLACES = 10_000;
    private static final int UNAUTHORIZED = 401;

    private final Cache<String, Boolean> asked = Caffeine.newBuilder()
            .maximumSize(PLACES)
            .expireAfterWrite(PAUSE)
            .executor(Runnable::run)
            .build();
    private final TenantConfigBean tenants;
    private final Guard guard;
    private final HttpClient client;

    public SessionWatch(TenantConfigBean tenants, Guard guard, Vertx vertx) {
        this.tenants = tenants;
        this.guard = guard;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) PATIENCE_MILLIS));
    }

    /// @param session id of the sign-in that the token came from
    void look(String session, String token) {
        var address = address();
        if (address == null || asked.asMap().putIfAbsent(session, true) != null) {
            return;
        }
        ask(address, token)
                .onSuccess(status -> {
                    if (status == UNAUTHORIZED) {
                        guard.end(session, Instant.now());
                    }
                })
                .onFailure(away -> LOG.debugf("session=unwatched cause=%s", away.getMessage()));
    }

    private @Nullable String address() {
        var realm = tenants.getDefaultTenant().getOidcMetadata();
        return realm == null ? null : realm.getUserInfoUri();
    }

    private Future<Integer> ask(String address, String token) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address)
                        .setTimeout(PATIENCE_MILLIS))
                .compose(request -> request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .send())
                .compose(answer -> answer.body().map(read -> answer.statusCode()));
    }
}
