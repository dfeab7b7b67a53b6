package dev.waymark.assessment.access.finding;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// All findings. What was resolved is kept as the record of what was seen.
@ApplicationScoped
class AccessFindings implements PanacheRepositoryBase<AccessFinding, UUID> {

    Rows<AccessFinding> page(PageRequest page) {
        return page.of(AccessFinding.class).read(getEntityManager());
    }

    /// @throws ProblemException 404 where there is none
    AccessFinding require(UUID id) {
        return known(id, findByIdOptional(id));
    }

    /// As {@link #require}, for a change: two of them, or a change and a run, take turns.
    AccessFinding requireForChange(UUID id) {
        return known(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static AccessFinding known(UUID id, Optional<AccessFinding> found) {
        return found.orElseThrow(() -> ProblemException.notFound("finding", id));
    }
}
