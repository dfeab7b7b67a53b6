package dev.waymark.initiative.externalreference;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/// The record of a source that stands for an initiative.
@Entity
class ExternalReference extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID initiativeId;
    private UUID cycleId;
    private String source;
    private String externalId;

    ExternalReference() {}

    ExternalReference(UUID cycleId, UUID initiativeId, String source, SetExternalReference request) {
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.source = source;
        this.externalId = request.externalId();
    }

    void set(SetExternalReference request) {
        this.externalId = request.externalId();
    }

    SetExternalReference asRequest() {
        return new SetExternalReference(externalId);
    }

    ExternalReferenceView view() {
        return new ExternalReferenceView(id, cycleId, initiativeId, source, externalId, authorship(), version);
    }
}
