package dev.waymark.initiative.climate;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The committee's judgements of the climate, at most one per cycle.
@ApplicationScoped
class ClimateOverrides implements PanacheRepositoryBase<OverrideOfCycle, UUID> {

    /// @throws ProblemException 404 where the committee left the climate as it is computed
    OverrideOfCycle require(UUID cycleId) {
        return findByIdOptional(cycleId)
                .orElseThrow(() -> ProblemException.notFound("climate override of cycle", cycleId));
    }
}
