package dev.waymark.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The mappings of all sources.
@ApplicationScoped
class SourceMappings implements PanacheRepositoryBase<SourceMapping, UUID> {

    Optional<SourceMapping> of(String source, MappedField field) {
        return find("source = ?1 and field = ?2", source, field).firstResultOptional();
    }
}
