package dev.waymark.assessment.pain.painpoint;

import dev.waymark.assessment.asis.basics.BasicsCategory;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What goes wrong for customers.
@Entity
class PainPoint extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String title;
    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> touchpointIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> departmentIds;

    @Enumerated(EnumType.STRING)
    private @Nullable BasicsCategory basicsCategory;

    private boolean archived;
    private @Nullable UUID predecessorId;

    PainPoint() {}

    PainPoint(UUID cycleId, DescribePainPoint description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribePainPoint request) {
        this.title = request.title();
        this.description = request.description();
        this.touchpointIds = request.touchpointIds();
        this.departmentIds = request.departmentIds();
        this.basicsCategory = request.basicsCategory();
        this.archived = Boolean.TRUE.equals(request.archived());
    }

    DescribePainPoint description() {
        return new DescribePainPoint(title, description, touchpointIds, departmentIds, basicsCategory, archived);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    @Nullable
    UUID predecessorId() {
        return predecessorId;
    }

    int version() {
        return version;
    }
}
