package dev.waymark.roadmap.delivery;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.portfolio.candidate.PortfolioEntries;
import dev.waymark.roadmap.roadmap.Roadmaps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// Keeps a report, and tells the portfolio what is under way: what has started stays where it is in the
/// next plan, also when it is done, because others may depend on it.
@ApplicationScoped
class ReportingDelivery {

    private final Roadmaps roadmaps;
    private final DeliveryReports reports;
    private final PortfolioEntries portfolio;
    private final Clock clock;

    ReportingDelivery(Roadmaps roadmaps, DeliveryReports reports, PortfolioEntries portfolio, Clock clock) {
        this.roadmaps = roadmaps;
        this.reports = reports;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    /// @throws ProblemException 409 for what is not on the roadmap in force, 422 naming every contradiction
    DeliveryReportView report(UUID cycleId, UUID initiativeId, ReportDelivery report) {
        requireOnRoadmap(cycleId, initiativeId);
        var last =
                reports.lastOf(initiativeId).map(DeliveryReportView::reportedOn).orElse(null);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var faults = DeliveryFaults.of(report, today, last);
        if (!faults.isEmpty()) {
            throw ProblemException.withViolations(RoadmapProblem.DELIVERY_CONTRADICTION, faults);
        }
        var kept = new DeliveryReport(cycleId, initiativeId, report);
        reports.persistAndFlush(kept);
        var started = report.startedOn();
        portfolio.underWay(
                initiativeId,
                started == null || report.state() == DeliveryState.CANCELLED ? null : PlanningPeriod.of(started));
        return kept.view();
    }

    private void requireOnRoadmap(UUID cycleId, UUID initiativeId) {
        var isPlanned = roadmaps.inForce(cycleId).stream()
                .flatMap(roadmap -> roadmap.contents().items().stream())
                .anyMatch(item -> item.initiativeId().equals(initiativeId));
        if (!isPlanned) {
            throw new ProblemException(
                    RoadmapProblem.NOT_ON_ROADMAP,
                    "Initiative %s is not on the roadmap in force. Maybe publish a roadmap that holds it."
                            .formatted(initiativeId));
        }
    }
}
