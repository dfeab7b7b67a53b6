package dev.waymark.assessment.asis.touchpoint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much a touchpoint matters to one group of customers.
@Schema(description = "How much a touchpoint matters to one segment of customers.")
record SegmentImportance(
        @Schema(description = "Code of the segment", examples = "families") @NotBlank @Size(max = 40)
        String segment,

        @Schema(description = "Importance to these customers, 0 to 100", examples = "95") @Min(0) @Max(100)
        int importance) {}
