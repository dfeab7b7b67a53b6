package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.PlanRules.CategoryLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How many items of a category a roadmap holds.
@Schema(description = "How many items of a category a roadmap holds, those under way included.")
public record CategoryMix(
        @Schema(description = "The category") Category category,

        @Schema(
                description = "At least so many, 0 to 10000; no minimum when left out",
                minimum = "0",
                maximum = "10000",
                examples = "1")
        @Nullable
        @Min(0)
        @Max(10_000)
        Integer minimum,

        @Schema(
                description = "At most so many, 0 to 10000; no maximum when left out",
                minimum = "0",
                maximum = "10000",
                examples = "10")
        @Nullable
        @Min(0)
        @Max(10_000)
        Integer maximum) {

    public CategoryMix {
        if (minimum != null && maximum != null && minimum > maximum) {
            throw new IllegalArgumentException(
                    "minimum %d of %s exceeds maximum %d".formatted(minimum, category, maximum));
        }
    }

    public static CategoryMix from(CategoryLimit limit) {
        return new CategoryMix(limit.category(), limit.minimum(), limit.maximum());
    }

    /// The limit as it is planned with.
    public CategoryLimit limit() {
        return new CategoryLimit(category, minimum, maximum);
    }
}
