package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.outcome.RankingSettings;
import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A time in which stakeholders rank the pain.
@Entity
class RankingRound extends Authored {

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
    private int smallestGroup;

    @Enumerated(EnumType.STRING)
    private RankingRoundState state;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    private @Nullable Long votedCount;
    private @Nullable Long eligibleCount;

    RankingRound() {}

    /// @param painPointIds what is ranked
    /// @param smallestGroup how many ballots are published together at least
    /// @param configured what holds where the request names nothing
    RankingRound(
            UUID cycleId,
            OpenRankingRound request,
            List<UUID> painPointIds,
            int smallestGroup,
            RankingConfig configured,
            Instant now) {
        this.cycleId = cycleId;
        this.title = request.title();
        this.painPointIds = painPointIds;
        this.departmentWeights = request.weights();
        this.ruleForPriorities = request.ruleOr(configured.rule());
        this.top = request.topOr(configured.top());
        this.smallestGroup = smallestGroup;
        this.state = RankingRoundState.OPEN;
        this.openedAt = now;
    }

    void close(Roll roll, Instant now) {
        this.state = RankingRoundState.CLOSED;
        this.closedAt = now;
        this.votedCount = (long) roll.ballots().size();
        this.eligibleCount = roll.eligible();
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

    /// How many ballots are published together at least, known before the first one.
    int smallestGroup() {
        return smallestGroup;
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

    Instant whenClosed() {
        return Objects.requireNonNull(closedAt, "the round is open");
    }

    /// The turnout when the round closed. Who left before does not matter any more.
    Turnout turnout() {
        return new Turnout(
                Objects.requireNonNull(votedCount, "the round is open"),
                Objects.requireNonNull(eligibleCount, "the round is open"),
                0);
    }
}
