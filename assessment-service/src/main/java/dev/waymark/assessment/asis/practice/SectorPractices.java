package dev.waymark.assessment.asis.practice;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The catalogue of sector best practices.
@ApplicationScoped
class SectorPractices implements PanacheRepositoryBase<SectorPractice, UUID> {

    /// @throws ProblemException 422 where the catalogue has no such practice
    void requireKnown(@Nullable UUID sectorPracticeId) {
        if (sectorPracticeId != null && findByIdOptional(sectorPracticeId).isEmpty()) {
            throw ProblemException.withViolations(
                    HttpProblem.UNKNOWN_REFERENCE,
                    List.of(new Violation(
                            "/sectorPracticeId", "%s is no practice of the catalogue".formatted(sectorPracticeId))));
        }
    }

    Rows<SectorPractice> page(PageRequest page) {
        return page.of(SectorPractice.class).read(getEntityManager());
    }
}
