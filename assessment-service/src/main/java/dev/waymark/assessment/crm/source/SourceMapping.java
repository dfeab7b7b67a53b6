package dev.waymark.assessment.crm.source;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// What the values of one field of a source mean.
@Entity
class SourceMapping extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String source;

    @Enumerated(EnumType.STRING)
    private MappedField field;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, UUID> targets;

    @Enumerated(EnumType.STRING)
    private MapValues.Matching matching;

    SourceMapping() {}

    SourceMapping(String source, MappedField field, MapValues mapping) {
        this.source = source;
        this.field = field;
        map(mapping);
    }

    final void map(MapValues mapping) {
        this.targets = mapping.values();
        this.matching = mapping.comparison();
    }

    String source() {
        return source;
    }

    MapValues asRequest() {
        return new MapValues(targets, matching);
    }

    SourceMappingView view() {
        return new SourceMappingView(source, field.pathName(), targets, matching, authorship(), version);
    }
}
