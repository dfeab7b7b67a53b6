package dev.waymark.assessment.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A time in which stakeholders rank the pain.
@Entity
class RankingRound {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> painPointIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, Double> departmentWeights;

    @Enumerated(EnumType.STRING)
    private RankingRule ruleForPriorities;

    private int top;

    @Enumerated(EnumType.STRING)
    private RankingRoundState state;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable OrganisationalPainView outcome;

    RankingRound() {}

    /// @param painPointIds what is ranked
    /// @param configured what holds where the wish names nothing
    RankingRound(UUID cycleId, OpenRankingRound wish, List<UUID> painPointIds, RankingConfig configured, Instant now) {
        this.cycleId = cycleId;
        this.title = wish.title();
        this.painPointIds = painPointIds;
        this.departmentWeights = wish.weights();
        this.ruleForPriorities = wish.ruleOr(configured.rule());
        this.top = wish.topOr(configured.top());
        this.state = RankingRoundState.OPEN;
        this.openedAt = now;
    }

    void close(OrganisationalPainView outcome, Instant now) {
        this.state = RankingRoundState.CLOSED;
        this.closedAt = now;
        this.outcome = outcome;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID cycleId() {
        return cycleId;
    }

    String title() {
        return title;
    }

    List<UUID> painPointIds() {
        return painPointIds;
    }

    Map<UUID, Double> departmentWeights() {
        return departmentWeights;
    }

    RankingRule ruleForPriorities() {
        return ruleForPriorities;
    }

    int top() {
        return top;
    }

    RankingSettings settings(RankingConfig configured) {
        return new RankingSettings(ruleForPriorities, top, configured.resamples(), configured.seed());
    }

    RankingRoundState state() {
        return state;
    }

    boolean isOpen() {
        return state == RankingRoundState.OPEN;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    OrganisationalPainView outcome() {
        return outcome;
    }
}
