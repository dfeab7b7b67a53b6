package dev.waymark.roadmap.roadmap;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PersonDays;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.roadmap.contents.CategoryMix;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a roadmap was solved from, as it is shown.
@Schema(description = "Everything that a roadmap was solved from, as it stood when the roadmap was proposed.")
record RoadmapSnapshotView(
        @Schema(description = "The roadmap") UUID roadmapId,

        @Schema(
                description = "SHA-256 of the input; the same hash means the same roadmap",
                examples = "e86bc071fb5b6a6fc33efa954b24a439daf4271c6573cc10fc13f8156a905b9d")
        String hash,

        @Schema(description = "When it was frozen, UTC") Instant frozenAt,

        @Schema(description = "When the assessment was taken, UTC")
        Instant assessmentTakenAt,

        @Schema(description = "When the initiatives were taken, UTC")
        Instant initiativesTakenAt,

        @Schema(description = "Economic climate then, −100 to 100", examples = "65.5")
        double climateIndex,

        @Schema(description = "First planned period") PlanningPeriod firstPeriod,

        @Schema(description = "Number of planned periods, 1 to 40", examples = "8")
        int periods,

        @Schema(description = "How a roadmap was valued") ObjectiveView objective,

        @Schema(description = "Seed of the search", examples = "2027")
        long seed,

        @Schema(description = "Limit of the search in units of work, 0.01 to 600", examples = "20")
        double deterministicLimit,

        @Schema(
                description =
                        "Risk appetite: limit of the mean project risk of what is freely chosen, weighted by cost (Σ"
                                + " cost·risk / Σ cost), 0 to 100; absent without one",
                examples = "72.9")
        @Nullable
        Double riskLimit,

        @Schema(description = "The candidates") List<CandidateInputView> candidates,

        @Schema(description = "The money, one amount per period")
        List<PotInputView> pots,

        @Schema(description = "The person-days, one figure per period")
        List<CapacityInputView> capacities,

        @Schema(description = "Numbers of items per category")
        List<CategoryMix> categoryMix,

        @Schema(description = "What must be finished by when")
        List<DeadlineInputView> mandatory) {

    /// How a roadmap is valued.
    @Schema(
            name = "RoadmapObjectiveInput",
            description = "How a roadmap is valued: the weighted mean of three measures in points.")
    record ObjectiveView(
            @Schema(description = "Weight of the priority; 1 point each", examples = "0.6")
            double priority,

            @Schema(description = "Weight of the median net present value", examples = "0.2")
            double netPresentValue,

            @Schema(description = "Weight of the pain relief; 1 point per percent of all pain", examples = "0.2")
            double painRelief,

            @Schema(description = "Factor per period until an item is finished, 0.5 to 1", examples = "0.98")
            double discountPerPeriod,

            @Schema(description = "Currency units of net present value per point, from 1", examples = "100000")
            long moneyPerPoint,

            @Schema(
                    description =
                            "Points that each announced initiative counts more where it starts as announced, 0 to 1000;"
                                    + " 0 where nothing was announced",
                    examples = "2")
            double movingCost) {}

    /// A pot.
    @Schema(name = "RoadmapPotInput", description = "A pot as it was planned with.")
    record PotInputView(
            @Schema(description = "The pot") UUID budgetPotId,

            @Schema(description = "Its name", examples = "Citywide change")
            String name,

            @Schema(description = "Money of each planned period")
            List<Money> amounts) {}

    /// A capacity.
    @Schema(name = "RoadmapCapacityInput", description = "A capacity as it was planned with.")
    record CapacityInputView(
            @Schema(description = "The skill", examples = "engineering")
            String skill,

            @Schema(description = "Person-days of each planned period, 0 to 100000", examples = "[190, 210, 220]")
            List<BigDecimal> personDays) {}

    /// A deadline.
    @Schema(name = "RoadmapDeadlineInput", description = "What must be finished by when.")
    record DeadlineInputView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "What people call it") InitiativeReference initiative,

            @Schema(description = "The last period of its work at the latest")
            PlanningPeriod latestPeriod,

            @Schema(description = "Why", examples = "Directive (EU) 2019/882 by 2027-06-28")
            String because) {}

    static RoadmapSnapshotView from(Roadmap roadmap) {
        var snapshot = roadmap.snapshot();
        var input = snapshot.input();
        var objective = input.objective();
        var stability = input.stability();
        var risk = input.rules().riskLimit();
        return new RoadmapSnapshotView(
                roadmap.id(),
                snapshot.hash(),
                snapshot.frozenAt(),
                snapshot.assessmentTakenAt(),
                snapshot.initiativesTakenAt(),
                snapshot.climateIndex(),
                input.horizon().first(),
                input.horizon().periods(),
                new ObjectiveView(
                        objective.priority(),
                        objective.netPresentValue(),
                        objective.painRelief(),
                        objective.discountPerPeriod(),
                        objective.moneyPerPoint()
                                / Money.ofUnits(1, input.currency()).minorUnits(),
                        stability == null ? 0 : stability.points()),
                input.search().seed(),
                input.search().deterministicLimit(),
                risk == null ? null : risk / 100.0,
                input.candidates().stream()
                        .map(each -> CandidateInputView.from(input, each))
                        .toList(),
                input.rules().pots().stream().map(pot -> pot(input, pot)).toList(),
                input.rules().capacities().stream()
                        .map(RoadmapSnapshotView::capacity)
                        .toList(),
                input.rules().categoryMix().stream().map(CategoryMix::from).toList(),
                input.rules().mandatory().stream()
                        .map(each -> deadline(input, each))
                        .toList());
    }

    private static PotInputView pot(PlanInput input, PlanRules.Pot pot) {
        return new PotInputView(
                UUID.fromString(pot.id()),
                pot.name(),
                pot.money().stream().map(amount -> input.money(amount)).toList());
    }

    private static CapacityInputView capacity(PlanRules.Capacity capacity) {
        return new CapacityInputView(
                capacity.skill(),
                capacity.hundredths().stream().map(PersonDays::of).toList());
    }

    private static DeadlineInputView deadline(PlanInput input, PlanRules.MustDo mustDo) {
        var candidate = input.candidate(mustDo.candidateId()).orElseThrow();
        var id = UUID.fromString(candidate.id());
        return new DeadlineInputView(
                id,
                new InitiativeReference(id, candidate.code(), candidate.title()),
                input.horizon().at(mustDo.latest()),
                mustDo.because());
    }
}
