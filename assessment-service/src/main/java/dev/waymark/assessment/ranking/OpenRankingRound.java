package dev.waymark.assessment.ranking;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Wish to let the stakeholders rank.
@Schema(description = "Wish to let the stakeholders rank the pain.")
record OpenRankingRound(
        @Schema(description = "Title of the round", examples = "Autumn ranking") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "What is ranked; absent = all pain points that are not archived")
        @Nullable
        @Size(min = 1, max = 300)
        Set<UUID> painPointIds,

        @Schema(
                description = "Weight of a department for the rule WEIGHTED, 0 to 100; absent departments weigh 1",
                maxProperties = 300)
        @Nullable
        @Size(max = 300)
        Map<UUID, @DecimalMin("0") @DecimalMax("100") Double> departmentWeights) {

    Map<UUID, Double> weights() {
        return departmentWeights == null ? Map.of() : departmentWeights;
    }

    /// What is to be ranked, or all of these.
    List<UUID> wantedOr(List<UUID> all) {
        return painPointIds == null ? all : List.copyOf(painPointIds);
    }
}
