package dev.waymark.assessment.pain.effect;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A comparison as it was fixed. Nothing of it can be changed, so that nobody chooses after seeing the
/// evidence.
@Entity
class ReliefComparison extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID cycleId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private @Nullable UUID initiativeId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> relievedIds;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> untreatedIds;

    @Column(updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    private LocalDate liveOn;

    @Column(updatable = false)
    private double promisedMitigation;

    ReliefComparison() {}

    ReliefComparison(UUID cycleId, FixReliefComparison fixed) {
        this.cycleId = cycleId;
        this.name = fixed.name();
        this.initiativeId = fixed.initiativeId();
        this.relievedIds = fixed.relievedIds().stream().sorted().toList();
        this.untreatedIds = fixed.untreatedIds().stream().sorted().toList();
        this.decidedOn = fixed.decidedOn();
        this.liveOn = fixed.liveOn();
        this.promisedMitigation = fixed.promisedMitigation();
    }

    ReliefComparisonView view() {
        return new ReliefComparisonView(
                id,
                cycleId,
                name,
                initiativeId,
                relievedIds,
                untreatedIds,
                decidedOn,
                liveOn,
                promisedMitigation,
                authorship(),
                version);
    }
}
