package dev.waymark.assessment.asis.segment;

import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A group of customers that expects other things than the rest.
@Schema(name = "CustomerSegment", description = "A group of customers that expects other things than the rest.")
@FullPrecision
public record Segment(
        @Schema(description = "Short code, unique in the cycle", examples = "families") @NotBlank @Size(max = 40)
        String code,

        @Schema(description = "Name to show", examples = "Families with children") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Part of all customers, 0 to 1; those of a cycle sum to 1", examples = "1")
        @DecimalMin("0")
        @DecimalMax("1")
        double weight) {}
