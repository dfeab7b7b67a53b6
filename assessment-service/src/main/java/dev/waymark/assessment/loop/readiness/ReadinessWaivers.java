package dev.waymark.assessment.loop.readiness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The waivers of all cycles.
@ApplicationScoped
class ReadinessWaivers implements PanacheRepositoryBase<ReadinessWaiver, UUID> {}
