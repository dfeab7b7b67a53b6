package dev.waymark.assessment.asis.exchange;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The exchanges of all cycles.
@ApplicationScoped
class Exchanges implements PanacheRepositoryBase<ExchangeOfCycle, UUID> {

    ExchangeOfCycle require(UUID cycleId) {
        return findByIdOptional(cycleId).orElseThrow(() -> ProblemException.notFound("exchange of cycle", cycleId));
    }
}
