package dev.waymark.gateway.token;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Whether the realm's public keys are known. Until they are, the gateway is not ready and asks for them again and
/// again, whatever the number of requests. Once known they are kept: an absent realm then hinders nobody who has a
/// token.
@Singleton
public class RealmKeys {

    private static final Logger LOG = Logger.getLogger(RealmKeys.class);

    private final TenantConfigBean tenants;
    private final GuardConfig config;
    private final Vertx vertx;

    public RealmKeys(TenantConfigBean tenants, GuardConfig config, Vertx vertx) {
        this.tenants = tenants;
        this.config = config;
        this.vertx = vertx;
    }

    public boolean known() {
        return tenants.getDefaultTenant().ready();
    }

    @Startup
    void begin() {
        if (!known()) {
            LOG.warn("keys=unknown: the realm does not answer; asking again until it does");
            fetchLater();
        }
    }

    private void fetchLater() {
        vertx.setTimer(config.keysPause().toMillis(), expired -> fetch());
    }

    private void fetch() {
        tenants.getDefaultTenant()
                .initialize()
                .subscribe()
                .with(
                        tenant -> LOG.infof(
                                "keys=known issuer=%s",
                                tenant.oidcConfig().authServerUrl().orElse("-")),
                        failure -> {
                            LOG.debugf("keys=unknown cause=%s", failure.getMessage());
                            fetchLater();
                        });
    }
}
