package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An initiative's place in the portfolio: which budget pot funds it, what blocks it, whether it is under way.
@Entity
class PortfolioEntry extends Authored {

    @Id
    private UUID initiativeId;

    @Version
    private int version;

    private UUID cycleId;
    private UUID budgetPotId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredBlocker> blockers;

    private @Nullable PlanningPeriod inFlightSince;

    PortfolioEntry() {}

    PortfolioEntry(UUID cycleId, UUID initiativeId, DescribePortfolioEntry description) {
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        describe(description);
    }

    final void describe(DescribePortfolioEntry request) {
        this.budgetPotId = request.budgetPotId();
        this.blockers = request.blockers().stream().map(StoredBlocker::of).toList();
        this.inFlightSince = request.inFlightSince();
    }

    void underWay(@Nullable PlanningPeriod since) {
        this.inFlightSince = since;
    }

    PortfolioEntryView view() {
        return new PortfolioEntryView(
                initiativeId, cycleId, budgetPotId, blockers(), inFlightSince, authorship(), version);
    }

    DescribePortfolioEntry asRequest() {
        return new DescribePortfolioEntry(budgetPotId, blockers(), inFlightSince);
    }

    private List<Blocker> blockers() {
        return blockers.stream().map(StoredBlocker::blocker).toList();
    }
}
