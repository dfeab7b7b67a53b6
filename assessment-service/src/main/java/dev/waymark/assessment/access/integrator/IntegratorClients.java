package dev.waymark.assessment.access.integrator;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// The clients of all integrators.
@ApplicationScoped
class IntegratorClients implements PanacheRepositoryBase<IntegratorClient, UUID> {

    private static final String BY_ID = "integratorId = ?1 and id = ?2";

    Rows<IntegratorClient> page(UUID integratorId, PageRequest page) {
        return page.of(IntegratorClient.class)
                .with("integratorId", integratorId)
                .read(getEntityManager());
    }

    Optional<IntegratorClient> byClientId(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    /// @throws ProblemException 404 where the integrator has no such client
    IntegratorClient require(UUID integratorId, UUID id) {
        return known(id, find(BY_ID, integratorId, id));
    }

    /// As {@link #require}, for a change: two of them take turns.
    IntegratorClient requireForChange(UUID integratorId, UUID id) {
        return known(id, find(BY_ID, integratorId, id).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    private static IntegratorClient known(UUID id, PanacheQuery<IntegratorClient> found) {
        return found.firstResultOptional().orElseThrow(() -> ProblemException.notFound("client", id));
    }
}
