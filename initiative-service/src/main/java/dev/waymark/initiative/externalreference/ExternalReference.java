package dev.waymark.initiative.externalreference;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The record of a source that stands for an initiative.
@Entity
class ExternalReference extends Authored {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID initiativeId;
    private UUID cycleId;
    private String source;
    private String externalId;

    ExternalReference() {}

    ExternalReference(UUID cycleId, UUID initiativeId, String source, SetExternalReference request) {
        this.id = idOf(initiativeId, source);
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.source = source;
        this.externalId = request.externalId();
    }

    /// One id for each initiative and source, so that two writers cannot make two references.
    static UUID idOf(UUID initiativeId, String source) {
        return UUID.nameUUIDFromBytes("%s %s".formatted(initiativeId, source).getBytes(StandardCharsets.UTF_8));
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
