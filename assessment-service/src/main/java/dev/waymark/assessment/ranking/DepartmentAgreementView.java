package dev.waymark.assessment.ranking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One department's part in a round as it is shown.
@Schema(description = "One department's part in a round.")
public record DepartmentAgreementView(
        @Schema(description = "The department") UUID departmentId,

        @Schema(description = "Its code when the round closed", examples = "SERVICE")
        String department,

        @Schema(description = "Number of its ballots, from 1", examples = "9")
        int ballots,

        @Schema(description = "Its weight under the rule WEIGHTED, 0 to 100", examples = "1")
        double weight,

        @Schema(description = "Agreement of its ballots") AgreementView agreement,

        @Schema(
                description = "Why its figures are not shown; absent when they are",
                examples = "2 ballots: groups with fewer than 3 ballots are not shown on their own.")
        @Nullable
        String withheld) {

    static DepartmentAgreementView from(DepartmentOutcome department, RankingLabels labels) {
        return new DepartmentAgreementView(
                department.departmentId(),
                labels.department(department.departmentId()),
                department.ballots(),
                department.weight(),
                AgreementView.from(department.agreement()),
                department.withheld());
    }
}
