package dev.waymark.roadmap.steering;

import dev.waymark.roadmap.sibling.finding.FoundPain;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The organisational pain as the paper shows it.
@Schema(description = "The organisational pain of the latest closed round: pain points by groups of departments.")
record PaperPainView(
        @Schema(description = "Number of ballots that count, from 0", examples = "13")
        int ballots,

        @Schema(description = "How many might vote when the round closed", examples = "15")
        long eligible,

        @Schema(description = "Groups of departments, published together; empty when the ballots are too few")
        List<PaperGroupView> groups,

        @Schema(description = "By rank; empty when the ballots are too few")
        List<PaperPainPointView> painPoints) {

    /// A group of departments.
    @Schema(description = "Departments whose ballots are published together.")
    record PaperGroupView(
            @Schema(description = "Their codes", examples = "[\"IT\", \"SALES\"]")
            List<String> departments,

            @Schema(description = "Number of ballots", examples = "9")
            int ballots) {}

    /// A pain point.
    @Schema(description = "A pain point with its points and what each group of departments gave it.")
    record PaperPainPointView(
            @Schema(description = "1 = most painful", examples = "1")
            int rank,

            @Schema(description = "Its title when the round closed", examples = "Street signs are replaced late")
            String title,

            @Schema(description = "Points by the rule of the round, from 0", examples = "225.9")
            double points,

            @Schema(description = "What each group gave it that gave it any points")
            List<PaperContributionView> contributions) {}

    /// What a group gave.
    @Schema(description = "Mean of a group's points for a pain point.")
    record PaperContributionView(
            @Schema(description = "Codes of the departments", examples = "[\"IT\", \"SALES\"]")
            List<String> departments,

            @Schema(description = "Mean of its ballots' points, 0 to 100", examples = "59.3")
            double perHead) {}

    static PaperPainView from(FoundPain pain) {
        return new PaperPainView(
                pain.ballots(),
                pain.eligible(),
                pain.groups().stream()
                        .map(group -> new PaperGroupView(group.departments(), group.ballots()))
                        .toList(),
                pain.painPoints().stream().map(each -> painPoint(pain, each)).toList());
    }

    private static PaperPainPointView painPoint(FoundPain pain, FoundPain.PainPoint point) {
        var by = point.by(pain.settings());
        return new PaperPainPointView(
                by.rank(),
                point.title(),
                by.points(),
                point.contributions().stream()
                        .map(each -> new PaperContributionView(each.departments(), each.perHead()))
                        .toList());
    }
}
