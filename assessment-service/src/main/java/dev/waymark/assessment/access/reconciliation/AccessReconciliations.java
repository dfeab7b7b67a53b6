package dev.waymark.assessment.access.reconciliation;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// The reconciliations of the last 90 days.
@ApplicationScoped
class AccessReconciliations implements PanacheRepositoryBase<AccessReconciliation, UUID> {

    private static final Duration KEPT = Duration.ofDays(90);

    Rows<AccessReconciliation> page(PageRequest page) {
        return page.of(AccessReconciliation.class).read(getEntityManager());
    }

    /// @throws ProblemException 404 where there is none
    AccessReconciliation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("reconciliation", id));
    }

    /// Begins one, in the caller's transaction. Whoever calls this holds the turn, so that one that still
    /// counts as running has lost its instance.
    AccessReconciliation begin(Instant now) {
        update(
                "state = ?1, endedAt = ?2 where state = ?3",
                ReconciliationState.INCOMPLETE,
                now,
                ReconciliationState.RUNNING);
        delete("createdAt < ?1", now.minus(KEPT));
        var begun = new AccessReconciliation();
        persistAndFlush(begun);
        return begun;
    }
}
