package dev.waymark.assessment.crm.mining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One look at the interactions: how it was made, how far it is and what it found.
@Entity
class JourneyMining {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private int gapDays;
    private double mainShare;
    private int longestPath;
    private int keptPaths;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private JourneyMiningState state;

    private int attempt;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredMiningOutcome outcome;

    private @Nullable String failure;

    JourneyMining() {}

    JourneyMining(UUID cycleId, MiningSettings settings, String requestedBy, Instant now) {
        this.cycleId = cycleId;
        this.gapDays = settings.gapDays();
        this.mainShare = settings.mainShare();
        this.longestPath = settings.longestPath();
        this.keptPaths = settings.keptPaths();
        this.periodFrom = settings.from();
        this.periodTo = settings.to();
        this.requestedBy = requestedBy;
        this.state = JourneyMiningState.QUEUED;
        this.createdAt = now;
    }

    /// Begins the mining, again if need be; returns the number of the attempt.
    int begin(Instant now) {
        this.state = JourneyMiningState.RUNNING;
        this.startedAt = now;
        this.attempt++;
        return attempt;
    }

    void succeed(MiningOutcome found, Instant now) {
        this.state = JourneyMiningState.SUCCEEDED;
        this.outcome = StoredMiningOutcome.of(found);
        this.finishedAt = now;
    }

    void fail(String why, Instant now) {
        this.state = JourneyMiningState.FAILED;
        this.failure = why;
        this.finishedAt = now;
    }

    void cancel(Instant now) {
        this.state = JourneyMiningState.CANCELLED;
        this.finishedAt = now;
    }

    MiningSettings settings() {
        return new MiningSettings(gapDays, mainShare, longestPath, keptPaths, periodFrom, periodTo);
    }

    JourneyMiningView view() {
        var settings = settings();
        return new JourneyMiningView(
                id,
                cycleId,
                settings,
                settings.rules(),
                state,
                requestedBy,
                createdAt,
                startedAt,
                finishedAt,
                outcome == null ? null : outcome.outcome(),
                failure,
                version);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    JourneyMiningState state() {
        return state;
    }

    int version() {
        return version;
    }
}
