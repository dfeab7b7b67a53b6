package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A person's decision on the category.
@Schema(description = "A person's decision on the category of an initiative, which replaces the suggestion.")
record DecideCategory(
        @Schema(description = "The category") Category category,

        @Schema(description = "Why", examples = "The regulator has asked for it; the savings are a side effect.")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
