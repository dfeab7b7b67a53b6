package dev.waymark.assessment.access.revocation;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// All revocations. They are kept as the record of what was done; a person has few.
@ApplicationScoped
public class AccessRevocations implements PanacheRepositoryBase<AccessRevocation, UUID> {

    Rows<AccessRevocation> page(PageRequest page) {
        return page.of(AccessRevocation.class).read(getEntityManager());
    }

    /// Refuses the tokens that a subject has from now on.
    ///
    /// @return id of the revocation
    public UUID revoke(String subject, String reason, Instant now) {
        var revocation = new AccessRevocation(subject, reason, now);
        persistAndFlush(revocation);
        return revocation.id();
    }

    /// @throws ProblemException 404 where there is none
    AccessRevocation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("revocation", id));
    }
}
