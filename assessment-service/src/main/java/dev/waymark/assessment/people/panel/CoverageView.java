package dev.waymark.assessment.people.panel;

import dev.waymark.assessment.people.stakeholder.StakeholderReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Coverage as it is shown.
@Schema(description = "Which departments are represented on which main journeys.")
record CoverageView(
        @Schema(
                description = "Covered cells / all cells, 0 to 1; absent without a department or main journey",
                examples = "0.75")
        @Nullable
        Double share,

        @Schema(description = "Number of covered cells", examples = "3")
        int covered,

        @Schema(description = "Every pair of department and main journey")
        List<CoverageCell> cells,

        @Schema(
                description = "The pairs that nobody covers, by department and journey",
                examples = "[\"DOF × Moving house\"]")
        List<String> emptyCells,

        @Schema(description = "The rules in words") List<String> rules) {

    private static final List<String> RULES = List.of(
            "A cell is a department in scope and a main journey. It is covered when at least one empowered person of the"
                    + " department, who ranks the pain (DRIVER or STAKEHOLDER), knows the journey.",
            "Empowered: at least 3 of the 4 checks pass (mandate, 4 hours or more per cycle, may decide, has access to"
                    + " data).",
            "share = covered cells / all cells.");

    /// One cell.
    @Schema(description = "A department on a main journey.")
    record CoverageCell(
            @Schema(description = "The department") UUID departmentId,

            @Schema(description = "Its code", examples = "DOF")
            String department,

            @Schema(description = "The main journey") UUID journeyId,

            @Schema(description = "Its name", examples = "Moving house")
            String journey,

            @Schema(description = "Whether anybody covers it", examples = "true")
            boolean covered,

            @Schema(description = "The stakeholders who cover it") @RefersTo(StakeholderReference.class)
            List<UUID> coveredBy) {}

    static CoverageView from(Coverage coverage) {
        return new CoverageView(
                coverage.share(),
                coverage.covered(),
                coverage.cells().stream().map(CoverageView::cell).toList(),
                coverage.emptyCells(),
                RULES);
    }

    private static CoverageCell cell(Coverage.Cell cell) {
        return new CoverageCell(
                cell.department().id(),
                cell.department().code(),
                cell.journey().id(),
                cell.journey().name(),
                cell.isCovered(),
                cell.coveredBy().stream().map(PanelPerson::id).toList());
    }
}
