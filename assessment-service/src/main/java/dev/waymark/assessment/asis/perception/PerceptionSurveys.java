package dev.waymark.assessment.asis.perception;

import dev.waymark.rest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The pairs of surveys of all cycles.
@ApplicationScoped
class PerceptionSurveys implements PanacheRepositoryBase<PerceptionSurvey, UUID> {

    List<PerceptionSurvey> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
    }
}
