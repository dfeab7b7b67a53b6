package dev.waymark.assessment.people.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Whom one person names as influential.
@Entity
class Nomination {

    @Id
    private UUID stakeholderId;

    @Version
    private int version;

    private UUID cycleId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> nomineeIds;

    Nomination() {}

    Nomination(UUID stakeholderId, UUID cycleId, List<UUID> nominees) {
        this.stakeholderId = stakeholderId;
        this.cycleId = cycleId;
        name(nominees);
    }

    final void name(List<UUID> nominees) {
        this.nomineeIds = nominees;
    }

    UUID stakeholderId() {
        return stakeholderId;
    }

    UUID cycleId() {
        return cycleId;
    }

    List<UUID> nomineeIds() {
        return nomineeIds;
    }

    NominationsView view() {
        return new NominationsView(stakeholderId, nomineeIds, version);
    }
}
