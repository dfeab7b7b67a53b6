package dev.waymark.assessment.loop.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a department.
@Schema(description = "The description of a department.")
record DescribeDepartment(
        @Schema(description = "Short code, unique in the cycle", examples = "DOT") @NotBlank @Size(max = 40)
        String code,

        @Schema(description = "Name", examples = "Department of Transportation") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What the department does for the company")
        DepartmentKind kind,

        @Schema(description = "The department that it belongs to") @Nullable
        UUID parentId,

        @Schema(
                description =
                        "Archived departments are in the scope of no panel and no coverage; absent = not archived")
        @Nullable
        Boolean archived) {}
