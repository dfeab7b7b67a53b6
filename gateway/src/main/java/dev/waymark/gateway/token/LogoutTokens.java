package dev.waymark.gateway.token;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/// The realm's word that a sign-in has ended, verified as section 2.6 of OpenID Connect Back-Channel Logout 1.0 asks.
/// Such a token is made for the client that signed in and not for our API, so it is not verified as access tokens are.
@Singleton
public class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    private static final int CLOCKS_MAY_DIFFER = 5;
    private static final Duration BETWEEN_LOOKUPS = Duration.ofSeconds(10);
    private static final long KEPT_SECONDS = 24L * 60 * 60;

    private final TenantConfigBean tenants;
    private final GuardConfig config;
    private @Nullable JwtConsumer consumer;

    public LogoutTokens(TenantConfigBean tenants, GuardConfig config) {
        this.tenants = tenants;
        this.config = config;
    }

    /// @return id of the session that has ended, or of the subject when all its sessions have
    public String ended(String token) throws InvalidJwtException, MalformedClaimException {
        if (!TokenShape.isOf(token)) {
            throw new IllegalArgumentException("not a token");
        }
        var claims = consumer().processToClaims(token);
        var session = claims.getStringClaimValue("sid");
        var signIn = session == null ? claims.getSubject() : session;
        if (!isLogout(claims) || claims.hasClaim("nonce") || signIn == null) {
            throw new IllegalArgumentException("not a logout token");
        }
        return signIn;
    }

    private static boolean isLogout(JwtClaims claims) {
        return claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
    }

    private synchronized JwtConsumer consumer() {
        var known = consumer;
        if (known == null) {
            var realm = tenants.getDefaultTenant().getOidcMetadata();
            if (realm == null || realm.getJsonWebKeySetUri() == null) {
                throw new IllegalStateException("the realm is not known");
            }
            known = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys(realm.getJsonWebKeySetUri())))
                    .setJwsAlgorithmConstraints(ALGORITHMS)
                    .setExpectedIssuer(realm.getIssuer())
                    .setExpectedAudience(config.signOutAudience().toArray(String[]::new))
                    .setRequireIssuedAt()
                    .setAllowedClockSkewInSeconds(CLOCKS_MAY_DIFFER)
                    .build();
            consumer = known;
        }
        return known;
    }

    /// Known keys are kept while the realm is away.
    private static HttpsJwks keys(String address) {
        var keys = new HttpsJwks(address);
        keys.setSimpleHttpGet(new SpacedGet(BETWEEN_LOOKUPS));
        keys.setRetainCacheOnErrorDuration(KEPT_SECONDS);
        return keys;
    }
}
