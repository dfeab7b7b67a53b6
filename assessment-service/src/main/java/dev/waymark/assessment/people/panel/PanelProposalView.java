package dev.waymark.assessment.people.panel;

import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.assessment.people.stakeholder.JobLevel;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A proposal as it is shown.
@Schema(
        description =
                "A small set of people who cover the most departments and main journeys, under the panel's rules.")
record PanelProposalView(
        @Schema(description = "How many people the panel may have", examples = "8")
        int size,

        @Schema(description = "How it was found") PanelMethod method,

        @Schema(description = "The people, each with what they add")
        List<ProposedPerson> picks,

        @Schema(
                description = "Share of the cells that the panel covers, 0 to 1; absent without cells",
                examples = "0.75")
        @Nullable
        Double coverage,

        @Schema(
                description = "Share that all empowered people together would cover, 0 to 1; absent without cells",
                examples = "0.8")
        @Nullable
        Double possibleCoverage,

        @Schema(
                description = "The cells that the panel leaves empty, by department and journey",
                examples = "[\"DOF × Moving house\"]")
        List<String> emptyCells,

        @Schema(description = "How each rule fares, those that cannot be met included")
        List<PanelRuleOutcome> rules,

        @Schema(description = "The rules' settings") PanelRules settings,

        @Schema(description = "How it was worked out, in words")
        List<String> reasons) {

    private static final List<String> REASONS = List.of(
            "Candidates are empowered people who rank the pain (DRIVER or STAKEHOLDER).",
            "The best panel misses the rules by the fewest people, then leaves the fewest cells empty, then has the"
                    + " fewest people, then the most influence. It may have fewer people than asked for.",
            "EXACT: every possible panel was compared. GREEDY_WITH_EXCHANGE: the panel grew by the person who made it"
                    + " best, then people were left out or exchanged one by one as long as that made it better; a better"
                    + " panel may exist.");

    /// One person of the proposal.
    @Schema(description = "One person of the proposal and what they add to those before.")
    record ProposedPerson(
            @Schema(description = "The person") UUID stakeholderId,

            @Schema(description = "Name to show", examples = "Ada Sample")
            String displayName,

            @Schema(description = "Department the person works in") @RefersTo(DepartmentReference.class)
            UUID departmentId,

            @Schema(description = "How near to the customers the person works")
            JobLevel jobLevel,

            @Schema(
                    description = "Cells that nobody before covers, by department and journey",
                    examples = "[\"DOF × Moving house\"]")
            List<String> newCells,

            @Schema(description = "Rules that the person serves", examples = "[\"DOF: 1 of 2\", \"ground level\"]")
            List<String> serves) {}

    static PanelProposalView from(PanelProposal proposal, PanelRules settings) {
        return new PanelProposalView(
                proposal.size(),
                proposal.method(),
                proposal.picks().stream().map(PanelProposalView::person).toList(),
                proposal.reached().share(),
                proposal.possible().share(),
                proposal.reached().emptyCells(),
                proposal.rules(),
                settings,
                REASONS);
    }

    private static ProposedPerson person(PanelPick pick) {
        return new ProposedPerson(
                pick.person().id(),
                pick.person().name(),
                pick.person().departmentId(),
                pick.person().level(),
                pick.newCells(),
                pick.serves());
    }
}
