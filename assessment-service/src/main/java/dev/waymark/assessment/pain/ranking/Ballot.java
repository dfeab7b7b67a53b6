package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.tally.CastBallot;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// The ballot of one stakeholder. No read path but the owner's leads here while the round is open.
@Entity
class Ballot {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID rankingRoundId;
    private UUID stakeholderId;
    private UUID departmentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<List<UUID>> tiers;

    private Instant castAt;

    Ballot() {}

    Ballot(UUID rankingRoundId, UUID stakeholderId, UUID departmentId, List<List<UUID>> tiers, Instant now) {
        this.rankingRoundId = rankingRoundId;
        this.stakeholderId = stakeholderId;
        fill(departmentId, tiers, now);
    }

    final void fill(UUID departmentId, List<List<UUID>> tiers, Instant now) {
        this.departmentId = departmentId;
        this.tiers = tiers;
        this.castAt = now;
    }

    List<List<UUID>> tiers() {
        return tiers;
    }

    /// In the department of its voter when it was cast, or when its round closed.
    CastBallot cast() {
        return castIn(departmentId);
    }

    CastBallot castIn(UUID department) {
        return new CastBallot(stakeholderId, department, tiers);
    }

    BallotView view() {
        return new BallotView(rankingRoundId, stakeholderId, tiers, castAt, version);
    }
}
