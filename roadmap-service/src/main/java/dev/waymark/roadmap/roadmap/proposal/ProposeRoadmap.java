package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.roadmap.contents.CategoryMix;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The periods, objective and limits of a roadmap to be proposed.
@Schema(
        description =
                "The periods, objective and limits of a roadmap. Candidates, budgets, capacities and risk appetite are copied at the time of the request.")
record ProposeRoadmap(
        @Schema(description = "Name of the roadmap", examples = "City services 2027 and 2028")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "First period to plan", examples = "2027-Q1")
        PlanningPeriod firstPeriod,

        @Schema(description = "Number of periods to plan, 1 to 40", examples = "8") @Min(1) @Max(40)
        int periods,

        @Schema(description = "Objective of the roadmap optimisation")
        RoadmapObjective objective,

        @Schema(
                description = "Factor of the value for every period until an item is finished, 0.5 to 1; when left out"
                        + " `waymark.optimiser.discount-per-period`, by default 0.98",
                examples = "0.98")
        @Nullable
        @DecimalMin("0.5")
        @DecimalMax("1")
        Double discountPerPeriod,

        @Schema(
                description =
                        "Points that it costs to move an initiative, or to leave it out, that the roadmap in force has"
                                + " announced, 0 to 1000; when left out `waymark.optimiser.moving-cost`, by default 2",
                examples = "2")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1000")
        Double movingCost,

        @Schema(description = "Seed of the search, 0 to 9007199254740991; 1 when left out", examples = "2027")
        @Nullable
        @Min(0)
        @Max(9_007_199_254_740_991L)
        Long seed,

        @Schema(
                description = "Limit of the search in units of work, 0.01 to 600; when left out"
                        + " `waymark.optimiser.deterministic-limit`, by default 20",
                examples = "20")
        @Nullable
        @DecimalMin("0.01")
        @DecimalMax("600")
        Double deterministicLimit,

        @Schema(description = "How many items of which category; no limits when left out") @Nullable @Size(max = 4)
        List<CategoryMix> categoryMix,

        @Schema(description = "What must be done, besides what the law demands; nothing when left out")
        @Nullable
        @Size(max = 200)
        List<MandatoryInitiative> mandatory) {

    ProposeRoadmap {
        categoryMix = categoryMix == null ? List.of() : categoryMix;
        mandatory = mandatory == null ? List.of() : mandatory;
        if (categoryMix.stream().map(CategoryMix::category).distinct().count() != categoryMix.size()) {
            throw new IllegalArgumentException("a category is given twice in categoryMix");
        }
        if (mandatory.stream().map(MandatoryInitiative::initiativeId).distinct().count() != mandatory.size()) {
            throw new IllegalArgumentException("an initiative is given twice in mandatory");
        }
    }

    @Override
    public List<CategoryMix> categoryMix() {
        return Objects.requireNonNull(categoryMix);
    }

    @Override
    public List<MandatoryInitiative> mandatory() {
        return Objects.requireNonNull(mandatory);
    }
}
