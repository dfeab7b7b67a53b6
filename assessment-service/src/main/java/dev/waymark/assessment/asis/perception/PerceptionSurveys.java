package dev.waymark.assessment.asis.perception;

import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The pairs of surveys of all cycles.
@ApplicationScoped
class PerceptionSurveys implements PanacheRepositoryBase<PerceptionSurvey, UUID>, CycleMember {

    @Override
    public String pathParameter() {
        return "perceptionSurveyId";
    }

    @Override
    public String kind() {
        return "perception survey";
    }

    @Override
    public Optional<UUID> cycleOf(UUID perceptionSurveyId) {
        return findByIdOptional(perceptionSurveyId).map(PerceptionSurvey::cycleId);
    }

    PerceptionSurvey require(UUID perceptionSurveyId) {
        return findByIdOptional(perceptionSurveyId)
                .orElseThrow(() -> ProblemException.notFound(kind(), perceptionSurveyId));
    }

    Rows<PerceptionSurvey> page(UUID cycleId, PageRequest page) {
        return page.of(PerceptionSurvey.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
