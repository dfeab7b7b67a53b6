package dev.waymark.assessment.crm.value;

import dev.waymark.assessment.crm.source.MappedField;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The values of all sources.
@ApplicationScoped
class KnownValues implements PanacheRepositoryBase<KnownValue, UUID> {

    Rows<KnownValue> page(String source, MappedField field, PageRequest page) {
        return page.of(KnownValue.class)
                .with("source", source)
                .with("field", field)
                .read(getEntityManager());
    }
}
