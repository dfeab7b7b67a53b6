package dev.waymark.assessment.ranking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a closed round says, as it was counted when it closed. Groups of fewer than 3 ballots are left out already.
@Schema(
        description =
                "The organisational pain of a closed round, by three rules side by side, with everything needed to"
                        + " check it by hand. Groups of fewer than 3 ballots are withheld.")
public record OrganisationalPainView(
        @Schema(description = "The round") UUID rankingRoundId,
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "When the ballots were counted, UTC")
        Instant countedAt,

        @Schema(description = "Number of ballots, from 0", examples = "13")
        int ballots,

        @Schema(description = "What the figures were computed with")
        RankingSettingsView settings,

        @Schema(description = "By rank under the rule for priorities; empty when all is withheld")
        List<PainPointPainView> painPoints,

        @Schema(description = "Departments with at least one ballot, most ballots first")
        List<DepartmentAgreementView> departments,

        @Schema(description = "Agreement over all ballots") AgreementView agreement,

        @Schema(
                description =
                        "The order that disagrees least with all ballots, beside that of the rule for priorities; absent"
                                + " for rounds that were closed before there was one")
        @Nullable
        SecondOpinionView secondOpinion,

        @Schema(description = "What is not shown of the round, and why")
        List<WithheldView> withheld,

        @Schema(
                description = "The formulas with their values",
                examples = "[\"PER_HEAD gives the order for priorities.\"]")
        List<String> reasons) {

    static OrganisationalPainView from(
            RankingRound round, RankingOutcome outcome, RankingLabels labels, Instant countedAt) {
        return new OrganisationalPainView(
                round.id(),
                round.cycleId(),
                countedAt,
                outcome.ballots(),
                RankingSettingsView.from(outcome.settings()),
                outcome.painPoints().stream()
                        .map(pain -> PainPointPainView.from(pain, labels))
                        .toList(),
                outcome.departments().stream()
                        .map(department -> DepartmentAgreementView.from(department, labels))
                        .toList(),
                AgreementView.from(outcome.agreement()),
                SecondOpinionView.from(outcome.secondOpinion()),
                outcome.withheld().stream().map(WithheldView::from).toList(),
                outcome.reasons());
    }

    /// The settings of the evaluation.
    @Schema(description = "What the round named or is configured, shown because it shapes the figures.")
    public record RankingSettingsView(
            @Schema(description = "Rule whose order goes on into the priorities")
            RankingRule ruleForPriorities,

            @Schema(description = "How many first ranks the pet-project test looks at, from 1", examples = "5")
            int top,

            @Schema(description = "Resamples behind the rank intervals, 1 to 100000", examples = "1000")
            int resamples,

            @Schema(
                    description = "Where the resampling starts; the same seed gives the same intervals",
                    examples = "20270101")
            long seed) {

        static RankingSettingsView from(RankingSettings settings) {
            return new RankingSettingsView(
                    settings.ruleForPriorities(), settings.top(), settings.resamples(), settings.seed());
        }
    }

    /// A figure that is withheld.
    @Schema(description = "A figure of the round that is not shown.")
    public record WithheldView(
            @Schema(description = "Which figure") Withheld.Figure figure,

            @Schema(
                    description = "Why",
                    examples =
                            "Beside what is shown, it would give away the figures of a group with fewer than 3 ballots.")
            String reason) {

        static WithheldView from(Withheld withheld) {
            return new WithheldView(withheld.figure(), withheld.reason());
        }
    }
}
