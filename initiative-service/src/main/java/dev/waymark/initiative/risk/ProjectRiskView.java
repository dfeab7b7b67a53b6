package dev.waymark.initiative.risk;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A project risk as it is shown.
@Schema(description = "The risk of the project behind an initiative: the weighted mean of a rubric.")
record ProjectRiskView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "Project risk, 0 (none) to 100", examples = "50.3")
        double projectRisk,

        @Schema(description = "What every factor adds; the points add up to the project risk")
        List<RiskContributionView> contributions,

        @Schema(
                description = "(P90 − P50) / expected costs from which on size and spread are rated 100",
                examples = "1")
        double fullSpread,

        @Schema(description = "What size and spread were rated from; absent where the price is confidential") @Nullable
        SpreadView spread) {

    /// One factor's part.
    @Schema(description = "What one factor adds to the project risk: rating · weight / sum of weights.")
    record RiskContributionView(
            @Schema(description = "The factor") RiskFactor factor,

            @Schema(description = "Rating, 0 (no risk) to 100", examples = "60")
            double rating,

            @Schema(description = "Weight of the factor; only ratios matter", examples = "0.2")
            double weight,

            @Schema(description = "Points of the project risk that it adds", examples = "12")
            double points,

            @Schema(description = "What the ratings 0, 25, 50, 75 and 100 mean; others lie between")
            List<RiskAnchorView> anchors) {}

    /// What a rating means.
    @Schema(description = "What a rating of a factor means.")
    record RiskAnchorView(
            @Schema(description = "The rating: 0, 25, 50, 75 or 100", examples = "50")
            int rating,

            @Schema(description = "What it means", examples = "new here, proven elsewhere")
            String meaning) {

        static RiskAnchorView from(RiskFactor.Anchor anchor) {
            return new RiskAnchorView(anchor.rating(), anchor.meaning());
        }
    }

    /// The spread of the worth.
    @Schema(description = "How far the worth may stray from its median, compared with the costs.")
    record SpreadView(
            @Schema(description = "Median of the net present value")
            Money p50,

            @Schema(description = "Value that it does not exceed with 90 %")
            Money p90,

            @Schema(description = "Expected present value of the costs")
            Money expectedCosts,

            @Schema(
                    description = "(P90 − P50) / expected costs; absent for a spread without costs, which is rated 100",
                    examples = "0.342")
            @Nullable
            Double ratio) {}

    static ProjectRiskView from(UUID initiativeId, ProjectRisk risk, @Nullable String currency) {
        return new ProjectRiskView(
                initiativeId,
                risk.value(),
                risk.contributions().stream().map(ProjectRiskView::contribution).toList(),
                risk.rubric().fullSpread(),
                currency == null ? null : spread(risk.spread(), currency));
    }

    private static RiskContributionView contribution(ProjectRisk.Contribution part) {
        return new RiskContributionView(
                part.factor(),
                part.rating(),
                part.weight(),
                part.points(),
                part.factor().anchors().stream().map(RiskAnchorView::from).toList());
    }

    private static SpreadView spread(Spread spread, String currency) {
        return new SpreadView(
                Money.rounded(BigDecimal.valueOf(spread.p50()), currency),
                Money.rounded(BigDecimal.valueOf(spread.p90()), currency),
                Money.rounded(BigDecimal.valueOf(spread.expectedCosts()), currency),
                Double.isFinite(spread.ratio()) ? spread.ratio() : null);
    }
}
