package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.outcome.GroupOutcome;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One group of departments as it is shown.
@Schema(description = "Departments whose ballots are published together. No figure of one of them is published alone.")
public record PublicationGroupView(
        @Schema(description = "The departments, in the order of their codes")
        List<UUID> departmentIds,

        @Schema(description = "Their codes when the round closed", examples = "[\"IT\", \"SALES\"]")
        List<String> departments,

        @Schema(description = "Number of ballots, at least the smallest group", examples = "9")
        int ballots,

        @Schema(description = "Sum of the departments' weights under the rule WEIGHTED, from 0", examples = "2")
        double weight,

        @Schema(description = "Agreement of its ballots") AgreementView agreement,

        @Schema(
                description = "Why these departments are published together",
                examples = "Each has fewer than 4 ballots; they are departments of one parent.")
        String reason) {

    static PublicationGroupView from(GroupOutcome group, RankingLabels labels) {
        return new PublicationGroupView(
                group.departmentIds(),
                labels.departments(group.departmentIds()),
                group.ballots(),
                group.weight(),
                AgreementView.from(group.agreement()),
                group.reason());
    }
}
