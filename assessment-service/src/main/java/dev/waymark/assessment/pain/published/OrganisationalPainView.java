package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.outcome.Protection;
import dev.waymark.assessment.pain.outcome.RankingOutcome;
import dev.waymark.assessment.pain.outcome.RankingSettings;
import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.rest.table.TableRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is published of a closed round, as it was counted when it closed.
@Schema(
        description =
                "The organisational pain of a closed round, by three rules side by side, with everything needed to"
                        + " check it by hand. All figures are computed over groups of departments with enough ballots"
                        + " each.")
public record OrganisationalPainView(
        @Schema(description = "The round") UUID rankingRoundId,
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "When the ballots were counted, UTC")
        Instant countedAt,

        @Schema(description = "Number of ballots that count, from 0", examples = "13")
        int ballots,

        @Schema(description = "How many might vote when the round closed", examples = "15")
        long eligible,

        @Schema(description = "What the figures were computed with")
        RankingSettingsView settings,

        @Schema(description = "By rank under the rule for priorities; empty when the ballots are too few") @TableRows
        List<PainPointPainView> painPoints,

        @Schema(
                description =
                        "Groups of departments with a ballot, by the codes of these; empty when the ballots are too"
                                + " few")
        List<PublicationGroupView> groups,

        @Schema(description = "Agreement over all ballots") AgreementView agreement,

        @Schema(
                description =
                        "The order that disagrees least with the orders of the groups, beside that of the rule for"
                                + " priorities")
        SecondOpinionView secondOpinion,

        @Schema(description = "Against whom the groups protect a ballot")
        ProtectionView protection,

        @Schema(
                description = "The formulas with their values",
                examples = "[\"PER_HEAD gives the order for priorities.\"]")
        List<String> reasons) {

    public static OrganisationalPainView from(CountedRound round, RankingOutcome outcome, RankingLabels labels) {
        return new OrganisationalPainView(
                round.rankingRoundId(),
                round.cycleId(),
                round.countedAt(),
                outcome.ballots(),
                round.eligible(),
                RankingSettingsView.from(outcome.settings()),
                outcome.painPoints().stream()
                        .map(pain -> PainPointPainView.from(pain, labels))
                        .toList(),
                outcome.groups().stream()
                        .map(group -> PublicationGroupView.from(group, labels))
                        .toList(),
                AgreementView.from(outcome.agreement()),
                SecondOpinionView.from(outcome.secondOpinion()),
                ProtectionView.from(outcome.protection()),
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

    /// What the groups protect against.
    @Schema(description = "Against whom the publication of a round protects a ballot.")
    public record ProtectionView(
            @Schema(description = "Every group holds at least so many ballots, 3 to 10", examples = "4")
            int smallestGroup,

            @Schema(
                    description =
                            "So many voters may show each other their ballots and still not derive another's, 0 to 8",
                    examples = "2")
            int colludingVoters,

            @Schema(
                    description = "The same in words",
                    examples = "Every figure rests on sums of at least 4 ballots: 2 people who put their own ballots"
                            + " together cannot tell another's.")
            String reason) {

        static ProtectionView from(Protection protection) {
            return new ProtectionView(protection.smallestGroup(), protection.colludingVoters(), protection.reason());
        }
    }
}
