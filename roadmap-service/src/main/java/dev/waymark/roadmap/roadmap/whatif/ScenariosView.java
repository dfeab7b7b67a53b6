package dev.waymark.roadmap.roadmap.whatif;

import dev.waymark.rest.money.Money;
import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanText;
import dev.waymark.roadmap.planning.solve.ScenarioComparison;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Scenarios side by side, as they are shown.
@Schema(
        description =
                "What the roadmap would hold in other climates and with other budgets, and what is right in all of them.")
record ScenariosView(
        @Schema(description = "The roadmap") UUID roadmapId,

        @Schema(
                description = "What is right whatever comes, in one sentence",
                examples = "9 of 25 candidates are chosen in each of 6 scenarios: I01, I02, I05.")
        String sentence,

        @Schema(
                description = "What could not be compared; empty where nothing is missing",
                examples = "[\"Other climates: the roadmap was proposed before they were kept.\"]")
        List<String> missing,

        @Schema(description = "The scenarios, that of the roadmap first")
        List<ScenarioView> scenarios,

        @Schema(description = "Every candidate, by code") @TableRows
        List<ScenarioCandidateView> candidates) {

    /// A scenario.
    @Schema(name = "RoadmapScenarioView", description = "A climate and a budget, and the best plan found for them.")
    record ScenarioView(
            @Schema(description = "Which climate and budget it assumes")
            ScenarioKind kind,

            @Schema(description = "Economic climate, −100 to 100", examples = "-60")
            double climateIndex,

            @Schema(description = "Share of every amount of every pot, in percent, 1 to 1000", examples = "80")
            int budgetPercent,

            @Schema(description = "The sum over all pots and periods")
            Money budget,

            @Schema(description = "The limit of the mean project risk ρ, 0 to 100; absent without one", examples = "29")
            @Nullable
            Double riskLimit,

            @Schema(
                    description =
                            "Value of the best plan found, in points at the priorities of this climate; absent where none"
                                    + " was found that keeps all rules",
                    examples = "388.2")
            @Nullable
            Double value,

            @Schema(
                    description = "No plan is worth more, in points; absent where no bound was found",
                    examples = "390.1")
            @Nullable
            Double bound,

            @Schema(
                    description = "How far the value may be below the best, in percent; absent without value or bound",
                    examples = "0.49")
            @Nullable
            Double gapPercent,

            @Schema(description = "Codes of the initiatives in the plan", examples = "[\"I01\", \"I07\"]")
            List<String> initiatives) {}

    /// A candidate.
    @Schema(name = "ScenarioCandidateView", description = "In which scenarios a candidate is chosen.")
    record ScenarioCandidateView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "What people call it") InitiativeReference initiative,

            @Schema(description = "Whether every scenario with a plan chooses it")
            boolean noRegret,

            @Schema(description = "The scenarios that choose it")
            List<ScenarioKind> chosenIn) {}

    static ScenariosView of(
            UUID roadmapId,
            PlanInput input,
            List<AssumedScenario> assumed,
            List<String> missing,
            ScenarioComparison comparison) {
        var scenarios = IntStream.range(0, assumed.size())
                .mapToObj(i ->
                        scenario(input, assumed.get(i), comparison.outcomes().get(i)))
                .toList();
        var candidates = input.candidates().stream()
                .map(candidate -> new ScenarioCandidateView(
                        UUID.fromString(candidate.id()),
                        new InitiativeReference(UUID.fromString(candidate.id()), candidate.code(), candidate.title()),
                        comparison.isNoRegret(candidate.id()),
                        scenarios.stream()
                                .filter(scenario -> scenario.initiatives().contains(candidate.code()))
                                .map(ScenarioView::kind)
                                .toList()))
                .toList();
        return new ScenariosView(roadmapId, sentence(input, scenarios, comparison), missing, scenarios, candidates);
    }

    private static ScenarioView scenario(PlanInput input, AssumedScenario assumed, ScenarioComparison.Outcome outcome) {
        var best = outcome.best();
        var climate = assumed.scenario().climate();
        var planned = input.rules().riskLimit();
        var limit = planned == null || climate == null ? planned : Integer.valueOf(climate.riskLimit());
        return new ScenarioView(
                assumed.kind(),
                assumed.climateIndex(),
                assumed.scenario().percent(),
                input.money(outcome.budget()),
                limit == null ? null : limit / 100.0,
                FrontierView.points(best.value()),
                FrontierView.points(best.bound()),
                best.gapPercent(),
                best.codes(input));
    }

    private static String sentence(PlanInput input, List<ScenarioView> scenarios, ScenarioComparison comparison) {
        var without = scenarios.stream()
                .filter(scenario -> scenario.value() == null)
                .map(scenario -> scenario.kind().text())
                .toList();
        var kept = without.isEmpty() ? "" : " No plan keeps all rules: %s.".formatted(PlanText.listed(without));
        var chosen = input.candidates().stream()
                .filter(candidate -> comparison.isNoRegret(candidate.id()))
                .map(PlanCandidate::code)
                .toList();
        return "%d of %d candidates are chosen in each of %d scenarios%s.%s"
                .formatted(
                        chosen.size(),
                        input.candidates().size(),
                        scenarios.size() - without.size(),
                        chosen.isEmpty() ? "" : ": " + String.join(", ", chosen),
                        kept);
    }
}
