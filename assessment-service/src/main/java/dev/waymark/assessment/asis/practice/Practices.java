package dev.waymark.assessment.asis.practice;

import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.rest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The practices of all cycles.
@ApplicationScoped
class Practices implements PanacheRepositoryBase<Practice, UUID> {

    private final Cycles cycles;
    private final SectorPractices catalogue;

    Practices(Cycles cycles, SectorPractices catalogue) {
        this.cycles = cycles;
        this.catalogue = catalogue;
    }

    Practice require(UUID practiceId) {
        return cycles.visible(findByIdOptional(practiceId), "practice", practiceId);
    }

    PracticeView view(Practice practice) {
        return PracticeView.from(
                practice,
                Optional.ofNullable(practice.description().sectorPracticeId())
                        .flatMap(catalogue::findByIdOptional)
                        .map(SectorPractice::view)
                        .orElse(null));
    }

    List<Practice> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
    }
}
