package dev.waymark.gateway.token;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// A gateway that cannot check tokens lets nobody in, so it is not ready.
@Readiness
@Singleton
public class GuardReadiness implements HealthCheck {

    private final RealmKeys keys;

    public GuardReadiness(RealmKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("realm-keys").status(keys.known()).build();
    }
}
