package dev.waymark.assessment.evidence;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// The mappings of all sources.
@ApplicationScoped
class SourceMappings implements PanacheRepositoryBase<SourceMapping, UUID> {

    Optional<SourceMapping> of(String source, MappedField field) {
        return find("source = ?1 and field = ?2", source, field).firstResultOptional();
    }

    /// @throws ProblemException 422 naming each id that the field cannot mean
    void requireKnown(MappedField field, Collection<UUID> ids) {
        References.require(
                field.targetTable().replace('_', ' '),
                "/values",
                ids,
                some -> getSession()
                        .createNativeQuery(
                                "select id from %s where id in (:ids)".formatted(field.targetTable()), UUID.class)
                        .setParameter("ids", some)
                        .getResultList()
                        .stream());
    }
}
