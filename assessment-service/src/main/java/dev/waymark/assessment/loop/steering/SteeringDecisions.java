package dev.waymark.assessment.loop.steering;

import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The decisions asked of the steering committees of all cycles.
@ApplicationScoped
class SteeringDecisions implements PanacheRepositoryBase<SteeringDecision, UUID>, CycleMember {

    @Override
    public String pathParameter() {
        return "steeringDecisionId";
    }

    @Override
    public String kind() {
        return "steering decision";
    }

    @Override
    public Optional<UUID> cycleOf(UUID steeringDecisionId) {
        return findByIdOptional(steeringDecisionId).map(SteeringDecision::cycleId);
    }

    SteeringDecision require(UUID steeringDecisionId) {
        return findByIdOptional(steeringDecisionId)
                .orElseThrow(() -> ProblemException.notFound(kind(), steeringDecisionId));
    }

    /// All of a cycle, as far as they matter for the committee's engagement.
    List<SteeringEngagement.Decision> all(UUID cycleId) {
        return list("cycleId", cycleId).stream()
                .map(SteeringDecision::forEngagement)
                .toList();
    }

    Rows<SteeringDecision> page(UUID cycleId, PageRequest page) {
        return page.of(SteeringDecision.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
