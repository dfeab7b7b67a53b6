package dev.waymark.gateway.session;

import dev.waymark.gateway.contract.ContractConfig;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The realm as the console's client sees it: authorisation code with PKCE, and all tokens in one encrypted cookie. It
/// counts only for requests that ask for a session; all others are verified as they always were.
@Singleton
public class ConsoleTenant implements TenantConfigResolver {

    static final String ID = "console";

    private static final String ASKED = ConsoleTenant.class.getName();
    private static final int SHORTEST_SECRET = 32;
    /// Before an access token ends it is renewed, so that it lasts for the request that it is sent with.
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(30);

    private final Optional<OidcTenantConfig> config;

    public ConsoleTenant(SessionConfig session, ContractConfig contract, TenantConfigBean tenants) {
        this.config = session.secret().filter(secret -> !secret.isBlank()).map(secret -> {
            if (secret.length() < SHORTEST_SECRET) {
                throw new IllegalStateException(
                        "waymark.gateway.session.secret has %d characters; it needs %d at least."
                                .formatted(secret.length(), SHORTEST_SECRET));
            }
            return config(session, secret, contract, tenants.getDefaultTenant().oidcConfig());
        });
    }

    /// Whether there is a console at all.
    boolean isOn() {
        return config.isPresent();
    }

    /// Says that the request is to be looked at as one of the console's.
    static void ask(RoutingContext context) {
        context.put(ASKED, true);
    }

    @Override
    public Uni<@Nullable OidcTenantConfig> resolve(
            RoutingContext context, OidcRequestContext<OidcTenantConfig> requestContext) {
        return context.get(ASKED) == null
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(config.orElse(null));
    }

    /// Address, TLS settings and timeouts of the realm are those with which bearer tokens are verified.
    private static OidcTenantConfig config(
            SessionConfig session,
            String secret,
            ContractConfig contract,
            io.quarkus.oidc.runtime.OidcTenantConfig realm) {
        var encrypted = contract.address().startsWith("https:");
        return OidcTenantConfig.builder(realm)
                .tenantId(ID)
                .applicationType(ApplicationType.WEB_APP)
                .clientId(session.client())
                .credentials(secret)
                .token()
                .audience(session.client())
                .refreshExpired()
                .refreshTokenTimeSkew(RENEWED_BEFORE_END)
                .end()
                .authentication()
                .redirectPath(SessionRoutes.SIGN_IN)
                .restorePathAfterRedirect()
                .pkceRequired()
                .nonceRequired()
                .stateSecret(secret)
                .cookieSameSite(CookieSameSite.LAX)
                .cookieForceSecure(encrypted)
                .forceRedirectHttpsScheme(encrypted)
                .allowMultipleCodeFlows()
                .failOnMissingStateParam(false)
                .sessionAgeExtension(session.idle())
                .end()
                .logout()
                .path(SessionRoutes.SIGN_OUT)
                .postLogoutPath("/")
                .end()
                .tokenStateManager()
                .strategy(Strategy.KEEP_ALL_TOKENS)
                .encryptionRequired()
                .encryptionSecret(secret)
                .end()
                .build();
    }
}
