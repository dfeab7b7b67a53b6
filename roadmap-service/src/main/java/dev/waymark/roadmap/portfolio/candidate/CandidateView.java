package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.reference.RefersTo;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.portfolio.budget.BudgetPotReference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far an initiative has come through the gate, as it is shown.
@Schema(description = "How far an initiative has come through the gate into the portfolio.")
record CandidateView(
        @Schema(description = "The initiative") UUID initiativeId,
        @Schema(description = "Its code", examples = "I-07") String code,

        @Schema(description = "Its title", examples = "Tell residents before a date slips")
        String title,

        @Schema(description = "Whether it has passed every gate and could be kicked off if needed")
        boolean candidate,

        @Schema(description = "Gates passed, in percent, 0 to 100", examples = "88.9")
        double readinessPercent,

        @Schema(description = "The gates that it has passed")
        List<Readiness.Gate> passed,

        @Schema(description = "The gates that are closed, and why")
        List<MissingGateView> missing,

        @Schema(
                description = "Priority √(B·T) · fit, from 0; absent without business index, IT index or fit",
                examples = "80.1")
        @Nullable
        Double priority,

        @Schema(description = "The budget pot that funds it; absent without one")
        @Nullable
        @RefersTo(BudgetPotReference.class)
        UUID budgetPotId,

        @Schema(description = "The period in which it began; absent unless it is under way") @Nullable
        PlanningPeriod inFlightSince) {

    /// A closed gate.
    @Schema(description = "A gate that is closed, and why.")
    record MissingGateView(
            @Schema(description = "The gate") Readiness.Gate gate,

            @Schema(description = "Why it is closed", examples = "no budget pot funds it")
            String reason) {}

    static CandidateView from(PortfolioMember member) {
        var initiative = member.scored().initiative();
        var readiness = member.readiness();
        return new CandidateView(
                initiative.id(),
                initiative.code(),
                initiative.title(),
                readiness.isCandidate(),
                readiness.percent(),
                readiness.passed(),
                readiness.missing().stream()
                        .map(each -> new MissingGateView(each.gate(), each.reason()))
                        .toList(),
                member.scored().priority().value(),
                member.budgetPotId(),
                member.inFlightSince());
    }
}
