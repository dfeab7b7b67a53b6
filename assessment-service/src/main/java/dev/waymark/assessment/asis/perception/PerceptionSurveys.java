package dev.waymark.assessment.asis.perception;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The pairs of surveys of all cycles.
@ApplicationScoped
class PerceptionSurveys implements PanacheRepositoryBase<PerceptionSurvey, UUID> {

    Rows<PerceptionSurvey> page(UUID cycleId, PageRequest page) {
        return page.of(PerceptionSurvey.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
