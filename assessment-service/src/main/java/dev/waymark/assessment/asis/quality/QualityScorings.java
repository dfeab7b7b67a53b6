package dev.waymark.assessment.asis.quality;

import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/// How the quality of all touchpoints was scored.
@ApplicationScoped
class QualityScorings implements PanacheRepositoryBase<QualityScoring, UUID>, Dependants {

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("touchpointId", touchpointId).stream().map(scores -> "its quality scores");
    }

    QualityScoring require(UUID touchpointId) {
        return findByIdOptional(touchpointId)
                .orElseThrow(() -> ProblemException.notFound("quality scores of touchpoint", touchpointId));
    }
}
