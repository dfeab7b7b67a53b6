package dev.waymark.assessment.method;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

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
        return findByIdOptional(cycleId)
                .map(set -> new MethodSettingsView(cycleId, set.settings(), set.changes()))
                .orElseGet(() -> new MethodSettingsView(cycleId, config.settings(), 0));
    }

    MethodSettingsView set(UUID cycleId, MethodSettings wanted) {
        findByIdOptional(cycleId)
                .ifPresentOrElse(before -> before.set(wanted), () -> persist(new MethodOfCycle(cycleId, wanted)));
        flush();
        return view(cycleId);
    }
}
