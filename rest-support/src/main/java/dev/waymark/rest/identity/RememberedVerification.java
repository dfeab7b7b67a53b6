package dev.waymark.rest.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.waymark.rest.answer.ContentHash;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Verifies a token once and remembers for a moment whom it names: checking a signature costs more than most reads do.
/// Keeps hashes as keys and never tokens; keeps successes and never failures; forgets after a minute or at the token's
/// end, whichever comes first; has a bounded number of places. `cache.gets` among the meters says how often it helps.
@Alternative
@Priority(1)
@Singleton
class RememberedVerification implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final Duration KEEP = Duration.ofMinutes(1);
    private static final int PLACES = 10_000;

    private final OidcAuthenticationMechanism verification;
    private final Cache<String, SecurityIdentity> verified = Caffeine.newBuilder()
            .maximumSize(PLACES)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((hash, identity) -> keeping(identity)))
            .recordStats()
            .build();

    RememberedVerification(OidcAuthenticationMechanism verification, MeterRegistry meters) {
        this.verification = verification;
        CaffeineCacheMetrics.monitor(meters, verified, "verified-identities");
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var authorization = context.request().getHeader("Authorization");
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return verification.authenticate(context, providers);
        }
        var hash = ContentHash.of(authorization.getBytes(StandardCharsets.UTF_8));
        var known = verified.getIfPresent(hash);
        return known != null
                ? Uni.createFrom().item(known)
                : verification
                        .authenticate(context, providers)
                        .onItem()
                        .ifNotNull()
                        .invoke(identity -> verified.put(hash, withoutRequest(identity)));
    }

    private static Duration keeping(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        var valid = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return valid.compareTo(KEEP) < 0 ? valid : KEEP;
    }

    /// The attributes of a verified identity refer to the request that brought it; nobody asks for them.
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var lasting = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles());
        for (Credential credential : identity.getCredentials()) {
            lasting.addCredential(credential);
        }
        return lasting.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return verification.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return verification.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return verification.getCredentialTransport(context);
    }
}
