package dev.waymark.roadmap.portfolio.budget;

import dev.waymark.roadmap.planning.category.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The description of a budget pot.
@Schema(description = "The description of a budget pot.")
record DescribeBudgetPot(
        @Schema(description = "Name, unique in the cycle", examples = "Citywide change") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Departments whose initiatives it funds; empty for all") @Size(max = 200)
        Set<UUID> departmentIds,

        @Schema(description = "Categories of initiatives that it funds; empty for all") @Size(max = 4)
        Set<Category> categories,

        @Schema(
                description =
                        "Money of each period, each period once; a period left out has 0, so it can fund nothing in it")
        @Size(max = 80)
        List<PeriodMoney> amounts) {

    DescribeBudgetPot {
        if (amounts.stream().map(PeriodMoney::period).distinct().count() != amounts.size()) {
            throw new IllegalArgumentException("a period is given twice");
        }
    }
}
