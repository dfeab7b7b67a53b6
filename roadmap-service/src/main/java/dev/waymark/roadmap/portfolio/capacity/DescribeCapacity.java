package dev.waymark.roadmap.portfolio.capacity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The description of a capacity.
@Schema(description = "The description of the capacity of one skill.")
record DescribeCapacity(
        @Schema(
                description =
                        "The skill, written exactly as in the efforts of initiatives (case-sensitive); unique in the cycle",
                examples = "engineering")
        @NotBlank
        @Size(max = 100)
        String skill,

        @Schema(
                description =
                        "Person-days of each period, each period once; a period left out has 0 person-days, so nothing that needs the skill can be planned in it")
        @Size(max = 80)
        List<PeriodDays> amounts) {

    DescribeCapacity {
        if (amounts.stream().map(PeriodDays::period).distinct().count() != amounts.size()) {
            throw new IllegalArgumentException("a period is given twice");
        }
    }
}
