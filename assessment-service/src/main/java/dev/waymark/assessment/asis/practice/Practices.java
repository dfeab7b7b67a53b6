package dev.waymark.assessment.asis.practice;

import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The practices of all cycles.
@ApplicationScoped
class Practices implements PanacheRepositoryBase<Practice, UUID>, CycleMember {

    private final SectorPractices catalogue;

    Practices(SectorPractices catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String pathParameter() {
        return "practiceId";
    }

    @Override
    public String kind() {
        return "practice";
    }

    @Override
    public Optional<UUID> cycleOf(UUID practiceId) {
        return findByIdOptional(practiceId).map(Practice::cycleId);
    }

    Practice require(UUID practiceId) {
        return findByIdOptional(practiceId).orElseThrow(() -> ProblemException.notFound(kind(), practiceId));
    }

    PracticeView view(Practice practice) {
        return PracticeView.from(
                practice,
                Optional.ofNullable(practice.description().sectorPracticeId())
                        .flatMap(catalogue::findByIdOptional)
                        .map(SectorPractice::view)
                        .orElse(null));
    }

    Rows<Practice> page(UUID cycleId, PageRequest page) {
        return page.of(Practice.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
