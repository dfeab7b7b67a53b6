package dev.waymark.assessment.asis.maturity;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sheets of all cycles.
@ApplicationScoped
class LeverSheets implements PanacheRepositoryBase<LeverSheet, UUID> {

    Optional<LeverSheet> of(UUID cycleId, String rater) {
        return find("cycleId = ?1 and rater = ?2", cycleId, rater).firstResultOptional();
    }

    /// All ratings of a cycle; a cycle has a few hundred raters at most.
    List<LeverLevels.Rated> rated(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId).stream()
                .flatMap(LeverSheet::rated)
                .toList();
    }

    Rows<LeverSheet> page(UUID cycleId, PageRequest page) {
        return page.of(LeverSheet.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
