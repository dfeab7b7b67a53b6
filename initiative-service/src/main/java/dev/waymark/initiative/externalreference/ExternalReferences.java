package dev.waymark.initiative.externalreference;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The external references of all initiatives, at most one for each source.
@ApplicationScoped
class ExternalReferences implements PanacheRepositoryBase<ExternalReference, UUID> {

    Optional<ExternalReference> find(UUID initiativeId, String source) {
        return find("initiativeId = ?1 and source = ?2", initiativeId, source).firstResultOptional();
    }

    /// @throws ProblemException 404 where no record of the source stands for the initiative
    ExternalReference require(UUID initiativeId, String source) {
        return find(initiativeId, source)
                .orElseThrow(() -> ProblemException.notFound("external reference of source", source));
    }

    Rows<ExternalReference> ofInitiative(UUID initiativeId, PageRequest page) {
        return page.of(ExternalReference.class)
                .with("initiativeId", initiativeId)
                .read(getEntityManager());
    }

    Rows<ExternalReference> ofSource(UUID cycleId, String source, PageRequest page) {
        return page.of(ExternalReference.class)
                .with("cycleId", cycleId)
                .with("source", source)
                .read(getEntityManager());
    }
}
