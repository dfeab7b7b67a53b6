package dev.waymark.assessment.pain.painpoint;

import dev.waymark.assessment.asis.basics.BasicsCategory;
import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a pain point.
@Schema(description = "The description of a pain point.")
record DescribePainPoint(
        @Schema(description = "What goes wrong, in a few words", examples = "Street signs are replaced late")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "What customers go through",
                examples = "A sign reported as missing stays missing for weeks; who reported it hears nothing.")
        @Size(max = 4000)
        @MultiLine
        String description,

        @Schema(description = "Touchpoints that it hits") @Size(max = 100)
        Set<UUID> touchpointIds,

        @Schema(description = "Departments that it may affect") @Size(max = 100)
        Set<UUID> departmentIds,

        @Schema(description = "Which of the basics fails, if one does", examples = "LONG_WAITS") @Nullable
        BasicsCategory basicsCategory,

        @Schema(description = "Archived pain points are in no new round; absent = not archived") @Nullable
        Boolean archived) {}
