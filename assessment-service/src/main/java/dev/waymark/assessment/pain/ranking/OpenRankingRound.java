package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.tally.RankingRule;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Request to let the stakeholders rank.
@Schema(description = "Request to let the stakeholders rank the pain.")
record OpenRankingRound(
        @Schema(description = "Title of the round", examples = "Autumn ranking") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "What is ranked; absent = all pain points that are not archived")
        @Nullable
        @Size(min = 1, max = MOST_PAIN_POINTS)
        Set<UUID> painPointIds,

        @Schema(
                description = "Weight of a department for the rule WEIGHTED, 0 to 100; absent departments weigh 1",
                maxProperties = 300)
        @Nullable
        @Size(max = 300)
        Map<UUID, @DecimalMin("0") @DecimalMax("100") Double> departmentWeights,

        @Schema(
                description = "Rule that orders the outcome, and that rank intervals and the pet-project test"
                        + " use; absent = as configured, which the round shows",
                examples = "PER_HEAD")
        @Nullable
        RankingRule rule,

        @Schema(
                description = "How many first ranks the pet-project test looks at, 1 to 300; absent = as configured,"
                        + " which the round shows",
                examples = "5")
        @Nullable
        @Min(1)
        @Max(MOST_PAIN_POINTS)
        Integer top) {

    static final int MOST_PAIN_POINTS = 300;

    Map<UUID, Double> weights() {
        return departmentWeights == null ? Map.of() : departmentWeights;
    }

    RankingRule ruleOr(RankingRule configured) {
        return Objects.requireNonNullElse(rule, configured);
    }

    int topOr(int configured) {
        return Objects.requireNonNullElse(top, configured);
    }

    /// What is to be ranked, or all of these.
    List<UUID> wantedOr(List<UUID> all) {
        return painPointIds == null ? all : List.copyOf(painPointIds);
    }
}
