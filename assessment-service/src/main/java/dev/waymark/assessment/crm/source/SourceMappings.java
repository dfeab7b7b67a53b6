package dev.waymark.assessment.crm.source;

import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The mappings of all sources.
@ApplicationScoped
class SourceMappings implements PanacheRepositoryBase<SourceMapping, UUID>, Dependants {

    Optional<SourceMapping> of(String source, MappedField field) {
        return find("source = ?1 and field = ?2", source, field).firstResultOptional();
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("cast(targets as string) like ?1", "%" + touchpointId + "%").stream()
                .map(mapping -> "mapping of source '%s'".formatted(mapping.source()));
    }

    /// None of the things is deleted before the transaction ends.
    ///
    /// @throws ProblemException 422 naming each id that the field cannot mean
    void requireKnown(MappedField field, Collection<UUID> ids) {
        References.require(
                field.targetTable().replace('_', ' '),
                "/values",
                ids,
                some -> getSession()
                        .createNativeQuery(
                                "select id from %s where id in (:ids) order by id for key share"
                                        .formatted(field.targetTable()),
                                UUID.class)
                        .setParameter("ids", some)
                        .getResultList()
                        .stream());
    }
}
