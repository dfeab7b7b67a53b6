package dev.waymark.roadmap.prioritising.model;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// All scoring models that the cycles have had.
@ApplicationScoped
class ScoringModelVersions implements PanacheRepositoryBase<ScoringModelVersion, UUID> {

    Rows<ScoringModelVersion> page(UUID cycleId, PageRequest page) {
        return page.of(ScoringModelVersion.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
