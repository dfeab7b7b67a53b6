package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.outcome.PainPointOutcome;
import dev.waymark.assessment.pain.tally.GroupContribution;
import dev.waymark.assessment.pain.tally.RankedPoints;
import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The pain of one pain point as it is shown.
@Schema(description = "The pain of one pain point.")
public record PainPointPainView(
        @Schema(description = "The pain point") UUID painPointId,

        @Schema(description = "Its title when the round closed", examples = "Street signs are replaced late")
        String title,

        @Schema(description = "Sum over all ballots") RankedPointsView literal,

        @Schema(description = "Sum of the groups' means, each as often as it has departments")
        RankedPointsView perHead,

        @Schema(description = "Sum of the groups' means, each times its weight")
        RankedPointsView weighted,

        @Schema(
                description = "Over how many departments the pain spreads, from 1; 0 without any points",
                examples = "2.93")
        double breadth,

        @Schema(description = "Its rank differs by 2 or more between two rules")
        boolean ruleSensitive,

        @Schema(description = "Best rank in 95 % of the resamples, from 1", examples = "1")
        int rankIntervalLow,

        @Schema(description = "Worst rank in 95 % of the resamples, from 1", examples = "2")
        int rankIntervalHigh,

        @Schema(description = "It is among the top only because of one group or one voter")
        boolean petProject,

        @Schema(
                description =
                        "Departments of the groups without which it leaves the top; empty beside a flag means one voter")
        List<UUID> petProjectOf,

        @Schema(description = "What each group adds that gave it any points")
        List<ContributionView> contributions) {

    /// Points and rank by a rule.
    public RankedPointsView by(RankingRule rule) {
        return switch (rule) {
            case LITERAL -> literal;
            case PER_HEAD -> perHead;
            case WEIGHTED -> weighted;
        };
    }

    static PainPointPainView from(PainPointOutcome pain, RankingLabels labels) {
        return new PainPointPainView(
                pain.painPointId(),
                labels.painPoint(pain.painPointId()),
                RankedPointsView.from(pain.literal()),
                RankedPointsView.from(pain.perHead()),
                RankedPointsView.from(pain.weighted()),
                pain.breadth(),
                pain.ruleSensitive(),
                pain.interval().low(),
                pain.interval().high(),
                pain.petProject().flagged(),
                pain.petProject().departments(),
                pain.contributions().stream()
                        .map(contribution -> ContributionView.from(contribution, labels))
                        .toList());
    }

    /// Points with their rank.
    @Schema(description = "Points by one rule and the rank that they give.")
    public record RankedPointsView(
            @Schema(description = "Points, from 0", examples = "225.9")
            double points,

            @Schema(description = "1 = most painful; equal points share the better rank", examples = "1")
            int rank) {

        static RankedPointsView from(RankedPoints points) {
            return new RankedPointsView(points.points(), points.rank());
        }
    }

    /// One group's part.
    @Schema(description = "What one group of departments adds to a pain point.")
    public record ContributionView(
            @Schema(description = "The departments that are published together")
            List<UUID> departmentIds,

            @Schema(description = "Their codes when the round closed", examples = "[\"IT\", \"SALES\"]")
            List<String> departments,

            @Schema(description = "Sum of its ballots' points, from 0", examples = "533.3")
            double points,

            @Schema(description = "Mean of its ballots' points, 0 to 100", examples = "59.3")
            double perHead,

            @Schema(description = "Its part of the per-head pain, 0 to 1", examples = "0.262")
            double share) {

        static ContributionView from(GroupContribution contribution, RankingLabels labels) {
            return new ContributionView(
                    contribution.departmentIds(),
                    labels.departments(contribution.departmentIds()),
                    contribution.points(),
                    contribution.perHead(),
                    contribution.share());
        }
    }
}
