package dev.waymark.assessment.loop.method;

import dev.waymark.rest.concurrency.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// The method's settings of all cycles: the configured ones until a programme lead sets others.
@ApplicationScoped
public class Methods implements PanacheRepositoryBase<MethodOfCycle, UUID> {

    private final MethodConfig config;

    Methods(MethodConfig config) {
        this.config = config;
    }

    public MethodSettings of(UUID cycleId) {
        return view(cycleId).settings();
    }

    MethodSettingsView view(UUID cycleId) {
        return findByIdOptional(cycleId).map(MethodOfCycle::view).orElseGet(() -> defaults(cycleId));
    }

    RestResponse<MethodSettingsView> set(UUID cycleId, MethodSettings wanted, Preconditions preconditions) {
        return preconditions
                .put(findByIdOptional(cycleId), MethodOfCycle::view, MethodOfCycle::settings, wanted)
                .replace(before -> before.set(wanted))
                .orReplaceDefault(defaults(cycleId), config.settings(), () -> new MethodOfCycle(cycleId, wanted));
    }

    private MethodSettingsView defaults(UUID cycleId) {
        return new MethodSettingsView(cycleId, config.settings(), null, 0);
    }
}
