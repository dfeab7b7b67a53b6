package dev.waymark.assessment.loop.organisation;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// An organisational unit of a cycle.
@Entity
class Department extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private DepartmentKind kind;

    private @Nullable UUID parentId;
    private boolean archived;
    private @Nullable UUID predecessorId;

    Department() {}

    Department(UUID cycleId, DescribeDepartment description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribeDepartment description) {
        this.code = description.code();
        this.name = description.name();
        this.kind = description.kind();
        this.parentId = description.parentId();
        this.archived = Boolean.TRUE.equals(description.archived());
    }

    DescribeDepartment description() {
        return new DescribeDepartment(code, name, kind, parentId, archived);
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
