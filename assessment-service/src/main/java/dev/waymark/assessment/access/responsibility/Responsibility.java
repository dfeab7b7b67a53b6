package dev.waymark.assessment.access.responsibility;

import dev.waymark.assessment.access.responsibility.NamesPeople.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// What named a person when they left, and is to be taken over by others. The row stays as it was written.
@Entity
@Table(name = "access_responsibility")
class Responsibility {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID departureId;

    @Enumerated(EnumType.STRING)
    private ResponsibilityKind kind;

    private @Nullable UUID cycleId;
    private String resource;
    private String name;

    Responsibility() {}

    Responsibility(UUID departureId, Named named) {
        this.departureId = departureId;
        this.kind = named.kind();
        this.cycleId = named.cycleId();
        this.resource = named.resource();
        this.name = named.name();
    }

    ResponsibilityView view() {
        return new ResponsibilityView(id, departureId, kind, cycleId, resource, name);
    }
}
