package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.roadmap.prioritising.scoring.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The sign-off of one side.
@Entity
class PrioritySignOff {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String signedBy;
    private Instant signedAt;
    private @Nullable String comment;
    private int modelVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredSignedPriority> priorities;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> unresolved;

    PrioritySignOff() {}

    /// Who signs, when, and what is said with it.
    record Signature(String by, Instant at, @Nullable String comment) {}

    PrioritySignOff(UUID cycleId, Side side, Signature signature, PrioritiesToSign signed) {
        this.cycleId = cycleId;
        this.side = side;
        sign(signature, signed);
    }

    final void sign(Signature signature, PrioritiesToSign signed) {
        this.signedBy = signature.by();
        this.signedAt = signature.at();
        this.comment = signature.comment();
        this.modelVersion = signed.modelVersion();
        this.priorities = signed.priorities();
        this.unresolved = signed.unresolved().stream().map(Unresolved::text).toList();
    }

    /// Whether this person has signed exactly what is there now.
    boolean stands(String by, PrioritiesToSign now) {
        return signedBy.equals(by)
                && modelVersion == now.modelVersion()
                && StoredSignedPriority.changes(priorities, now.priorities(), now.hidden())
                        .isEmpty();
    }

    SignPrioritiesOff request() {
        return new SignPrioritiesOff(comment);
    }

    UUID cycleId() {
        return cycleId;
    }

    PrioritySignOffView.SideView view(PrioritiesToSign now) {
        var changes = StoredSignedPriority.changes(priorities, now.priorities(), now.hidden());
        return new PrioritySignOffView.SideView(
                side, changes.isEmpty(), signedBy, signedAt, comment, modelVersion, unresolved, changes);
    }
}
